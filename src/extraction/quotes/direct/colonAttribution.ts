import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import type { Subject } from '../../grammar/subject.ts'
import { sourceAfter, subjectAfter } from '../../grammar/subjectAfter.ts'
import { STATEMENTS } from '../../lists/nouns.ts'
import type { Attribution } from './attribution.ts'

/** The sentence before a colon names the speaker though its verb is no verb of saying: "issued this statement:". */
export function colonAttribution(items: readonly Item[], index: number, story: Story): Attribution | undefined {
  if (isWord(item(items, 0), /^according$/) && isWord(item(items, 1), /^to$/)) {
    const subject = sourceAfter(items, 1, story)
    const last = subject?.last ?? 1
    if (subject)
      return { subject, cue: 'According to', first: 0, last, confidence: 0.8, rule: 'according-to-quotation' }
  }
  const before = item(items, index - 2)
  const agent = before.mention && story.identities.agentOf.get(before.mention)
  if (agent && (index - 2 === 0 || isWord(item(items, index - 3), /^(?:from|by)$/))) {
    const subject: Subject = { agents: [agent], form: 'name', first: index - 2, last: index - 2, confidence: 0.85 }
    return {
      subject,
      cue: undefined,
      first: index - 2,
      last: index - 2,
      confidence: 0.85,
      rule: 'speaker-colon-quotation',
    }
  }
  for (let i = index - 2; i > 0; i--) {
    if (!isWord(item(items, i), /^(?:from|by)$/) || !issuedBefore(items, i)) continue
    const subject = subjectAfter(items, i, story)
    if (subject && subject.agents.length > 0) {
      return {
        subject: { ...subject, confidence: 0.75 },
        cue: undefined,
        first: 0,
        last: index - 2,
        confidence: 0.8,
        rule: 'statement-colon-quotation',
      }
    }
  }
  // 'He held a sign: "…"', 'She cited NAME's line: "…"'
  const isWith = [3, 4].some((back) => isWord(item(items, index - back), /^with$/))
  // "is fond of saying:"
  const isGerund = isWord(before, /^saying$/) && isWord(item(items, index - 3), /^(?:of|by|for)$/)
  if ((isWord(before, INSCRIBED) && !isGerund) || (isWith && isWord(before, /^(?:words|message|inscription|text)$/)))
    return undefined
  const subject = mainSubject(items, index - 1, story)
  if (subject && isReceiver(items, subject, index - 1)) return undefined
  return {
    subject,
    cue: undefined,
    first: subject?.first ?? 0,
    last: index - 2,
    confidence: 0.8,
    rule: 'sentence-colon-quotation',
  }
}

/** "woke to a message:", "was told:", "shows NAME with the words:": who meets with the words, and does not say them. */
export function isReceiver(items: readonly Item[], { first, last }: Subject, colon: number): boolean {
  if (items.slice(Math.max(0, first - 3), first).some((here) => isWord(here, SHOWING))) return true
  const predicate = items.slice(last + 1, colon)
  if (predicate.some((here, i) => isWord(here, RECEIVING) && !isActive(predicate, i))) return true
  const be = predicate.findIndex((here) => isWord(here, /^(?:was|were|is|are|been|being|got)$/))
  return be >= 0 && predicate.slice(be + 1, be + 4).some((here) => isWord(here, DONE_TO))
}

/** "carried on", "faced reporters", "shared her view": who does so speaks. */
function isActive(items: readonly Item[], verb: number): boolean {
  const here = item(items, verb)
  if (isWord(here, /^(?:carr|pass)/)) return items.slice(verb + 1).some((next) => isWord(next, /^on$/))
  if (isWord(here, /^(?:fac(?:es|ed)|met)$/))
    return items.slice(verb + 1).some((next) => isWord(next, /^(?:reporters|journalists|press|media)$/))
  return (
    isWord(here, /^shar/) &&
    items.slice(verb + 1).some((next) => isWord(next, /^(?:views?|thoughts?|opinions?|memories|advice)$/))
  )
}

const SHOWING = /^(?:show(?:s|ed|ing)?|depict(?:s|ed|ing)?|portray(?:s|ed|ing)?|featur(?:es|ed|ing))$/
const RECEIVING =
  /^(?:receiv(?:e|es|ed|ing)|gets?|got|hears?|heard|sees?|saw|wakes?|woke|finds?|found|open(?:s|ed)|fac(?:es|ed)|star(?:es|ed)|watch(?:es|ed)|notic(?:es|ed)|spot(?:s|ted)|discover(?:s|ed)|shar(?:es|ed)|retweet(?:s|ed)|repost(?:s|ed)|forward(?:s|ed)|lik(?:es|ed)|wears?|wore|holds?|held|carr(?:ies|ied)|wav(?:es|ed)|pass(?:es|ed)|met|know|knows|knew|remembers?|remembered)$/
/** What is done to somebody by whoever speaks. */
const DONE_TO = /^(?:told|asked|sent|shown|given|handed|met|greeted|informed|warned|quoted|reminded|advised|ordered)$/

/** On which words stand that somebody else may have written. */
const INSCRIBED =
  /^(?:sign|signs|placard|placards|banner|banners|poster|posters|billboard|t-shirt|shirt|sticker|badge|tattoo|plaque|inscription|headline|caption|slogan|slogans|lyric|lyrics|graffiti|lines?|poems?|verses?|proverb|saying|maxim|adage|quotation|passage|including)$/

function issuedBefore(items: readonly Item[], preposition: number): boolean {
  for (let i = preposition - 1; i > preposition - 4; i--) if (STATEMENTS.has(item(items, i).token.folded)) return true
  return false
}
