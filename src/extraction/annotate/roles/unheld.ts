import type { PersonMention, TitleMention, TitlePhrase } from '../../names/mentions.ts'
import { at, isClitic, type Token } from '../../text/tokens.ts'
import type { Article } from './context.ts'

/** "a fake doctor", "the would-be lawyer": none. */
export const UNREAL =
  /^(?:fake|bogus|sham|phoney|phony|fraudulent|impostor|pretend|fictional|fictitious|imaginary|would-be|wannabe|so-called|self-(?:styled|proclaimed|described|declared)|aspiring|budding|failed|failing|frustrated|alleged|suspected|supposed|purported|reputed|putative|accused|unlicen[sc]ed)$/

/** In tokens, from an office back to the verb of which it is the object: "fired the bank's long-time chief executive". */
const REACH = 8

/** Whether an office is told of somebody who does not hold it: "would-be governor NAME", "fired its director, NAME", "NAME, the director, was fired". */
export function isUnheld(article: Article, mention: PersonMention | TitleMention, name?: PersonMention): boolean {
  const { title } = mention
  const { tokens } = article.reading
  if (!title) return false
  const start = mention.affiliation ? Math.min(mention.affiliation.first, title.first) : title.first
  const end = name?.last ?? mention.last
  return (
    UNREAL.test(at(tokens, start - 1).folded) ||
    wasDismissed(tokens, end) ||
    (!isClitic(at(tokens, end + 1)) && isDismissing(tokens, verbBefore(article, start), title))
  )
}

/** What stands before an office, those left out whose it is: "fired" in "fired the bank's chief executive". */
function verbBefore({ reading: { tokens }, identities }: Article, start: number): number {
  let i = start - 1
  for (; i > start - REACH; i--) {
    const token = at(tokens, i)
    const isOwner = isClitic(token) || identities.mentionAt[i]?.kind === 'organization' || isClitic(at(tokens, i + 1))
    if (!isOwner && !LEADS_UP.test(token.folded)) break
  }
  return i
}

const LEADS_UP = /^(?:its|their|his|her|the|an?|own|new|long-?time|veteran|embattled|popular|unpopular)$/

const DISMISSED =
  /^(?:fired|sacked|dismissed|ousted|deposed|overthrew|overthrown|toppled|expelled|replaced|succeeded|unseated)$/
const DISMISSES = /^(?:fires|sacks|dismisses|ousts|deposes|overthrows|topples|expels|replaces|succeeds|unseats)$/
const DISMISSING =
  /^(?:firing|sacking|dismissing|ousting|deposing|overthrowing|toppling|expelling|replacing|succeeding|unseating)$/
const NOT = /^(?:not|n't|never|nobody|deny|denied|denies|almost|nearly)$/

/** Whether the verb at a token puts whoever holds an office out of it: envoys that another state expels keep theirs. */
function isDismissing(tokens: readonly Token[], verb: number, { words }: TitlePhrase): boolean {
  const { folded } = at(tokens, verb)
  const [before, second] = [at(tokens, verb - 1).folded, at(tokens, verb - 2).folded]
  if (NOT.test(before) || NOT.test(second)) return false
  if (folded.startsWith('expel') && words.some((word) => /^(?:ambassador|envoy|consul|diplomat)$/.test(word)))
    return false
  return (
    DISMISSES.test(folded) ||
    (DISMISSED.test(folded) && !/^(?:was|were|been|be|is|are|being)$/.test(before)) ||
    (DISMISSING.test(folded) && /^(?:after|by|for|since)$/.test(before))
  )
}

/** ", was fired", " has been ousted" behind a name; an apposition may stand between. */
export function wasDismissed(tokens: readonly Token[], last: number): boolean {
  let i = last + 1
  if (at(tokens, i).text === ',') {
    const close = tokens.slice(i + 1, i + 2 + REACH).findIndex(({ text }) => text === ',')
    i = /^(?:was|were|has|had)$/.test(at(tokens, i + 1).folded) ? i + 1 : close < 0 ? i : i + close + 2
  }
  if (/^(?:has|had|have)$/.test(at(tokens, i).folded) && at(tokens, i + 1).folded === 'been') i++
  if (!/^(?:was|were|been)$/.test(at(tokens, i).folded)) return false
  return /^(?:fired|sacked|dismissed|ousted|deposed|overthrown|toppled|unseated)$/.test(at(tokens, i + 1).folded)
}
