import type { PersonMention } from '../../names/mentions.ts'
import { at, type Token } from '../../text/tokens.ts'
import { onlyOfKind } from './bodiesOfKind.ts'
import type { Article, Held } from './context.ts'
import { closes } from './fields.ts'

/** What somebody is who does so. */
const DOES = new Map([
  ['chairs', 'chair'],
  ['co-chairs', 'co-chair'],
  ['heads', 'head'],
  ['leads', 'leader'],
  ['directs', 'director'],
  ['edits', 'editor'],
  ['owns', 'owner'],
  ['manages', 'manager'],
])

/** "NAME, who also chairs the Dorn Bank,": what somebody is by what they do there. */
export function heldByDoing({ reading, identities }: Article, mention: PersonMention): Held | undefined {
  const verb = afterWho({ reading, identities }, mention)
  const role = verb < 0 ? undefined : DOES.get(at(reading.tokens, verb).folded)
  if (role === undefined) return undefined
  const start = at(reading.tokens, verb + 1).folded === 'the' ? verb + 2 : verb + 1
  const named = identities.mentionAt[start]
  if (named?.kind === 'organization' && named.first === start && endsThere(at(reading.tokens, named.last + 1))) {
    const agent = identities.agentOf.get(named)
    return agent?.kind === 'organization' && agent.classification !== 'STATE' ? { role, holder: agent } : undefined
  }
  const holder = start === verb + 2 && !named ? onlyOfKind(reading, identities, start) : undefined
  return holder && { role, holder }
}

/** Not "who heads the Keld Foundation’s rivals", "the Keld Foundation team". */
const endsThere = (next: Token) => closes(next) || /^(?:and|in|at|from|since|as|on|with|for)$/.test(next.folded)

/** The verb of "NAME, who also"; -1 for none. */
function afterWho({ reading: { tokens } }: Pick<Article, 'reading' | 'identities'>, mention: PersonMention): number {
  const { last } = mention
  const isApart = at(tokens, last + 1).text === ','
  // "the daughter of NAME who heads the bank": of either
  if (!isApart && isBehindAnother(tokens, mention, /^(?:of|to)$/)) return -1
  let i = isApart ? last + 2 : last + 1
  if (at(tokens, i).folded !== 'who') return -1
  i++
  while (/^(?:also|now|currently|still)$/.test(at(tokens, i).folded)) i++
  return i
}

/**
 * Where an office begins that is told of somebody by a verb: "NAME, who is the", "NAME was elected". -1 for none, and for what a year dates, which may
 * be over.
 */
export function officeTold({ reading, identities }: Article, mention: PersonMention): number {
  const { tokens } = reading
  const who = afterWho({ reading, identities }, mention)
  const verb = who < 0 ? mention.last + 1 : who
  const { folded } = at(tokens, verb)
  let start = -1
  if (who >= 0 && (folded === 'is' || (folded === 'serves' && at(tokens, verb + 1).folded === 'as')))
    start = folded === 'is' ? verb + 1 : verb + 2
  else if (/^(?:was|is)$/.test(folded) || (folded === 'has' && at(tokens, verb + 1).folded === 'been')) {
    const chosen = folded === 'has' ? verb + 2 : verb + 1
    if (!CHOSEN.test(at(tokens, chosen).folded) || (who < 0 && isBehindAnother(tokens, mention))) return -1
    start = chosen + 1
    if (at(tokens, start).folded === 'in') start++
    if (at(tokens, start).folded === 'as') start++
    if (isDated(reading, chosen) || isOpen(reading, mention, verb) || isUndone(reading, chosen)) return -1
  }
  return start
}

const CHOSEN = /^(?:elected|re-elected|reelected|appointed|named|chosen|sworn|confirmed|installed|inaugurated)$/

/** "The brother of NAME", "neither NAME nor NAME", "everyone but the mayor NAME": what is told behind it is another's, or nobody's. */
function isBehindAnother(tokens: Article['reading']['tokens'], { first, title }: PersonMention, link = LINKS): boolean {
  let i = Math.min(title?.first ?? first, first) - 1
  const end = i - LONGEST_TITLE
  while (i > end && (at(tokens, i).capital || /^(?:the|a|an)$/.test(at(tokens, i).folded))) i--
  return link.test(at(tokens, i).folded)
}

const LINKS = /^(?:of|to|by|with|from|for|but|nor|neither|than|like|unlike|against|over|under|behind|beside)$/
const LONGEST_TITLE = 6

/** "was appointed director, but turned it down" */
function isUndone({ tokens, sentences, sentenceOf }: Article['reading'], chosen: number): boolean {
  const end = sentences[sentenceOf[chosen] ?? -1]?.last ?? chosen
  const but = tokens.slice(chosen, Math.min(end, chosen + 2 * NEAR)).findIndex(({ folded }) => folded === 'but')
  const then = but < 0 ? [] : tokens.slice(chosen + but + 1, Math.min(end, chosen + but + NEAR))
  return then.some(({ folded }) => UNDOING.test(folded))
}

const UNDOING =
  /^(?:resign(?:s|ed)?|declin(?:es|ed)|refus(?:es|ed)|reject(?:s|ed)|turn(?:s|ed)|quits?|stepped|withdr[ae]w|left|died|ousted|removed|dismissed|fired|sacked|never)$/

/** "If NAME is elected", "hopes that NAME is appointed", "Reports that NAME was chosen are false", and not "When NAME was elected" */
function isOpen(
  { tokens, sentences, sentenceOf }: Article['reading'],
  { first }: PersonMention,
  verb: number,
): boolean {
  const sentence = sentences[sentenceOf[first] ?? -1]
  const before = tokens.slice(Math.max(sentence?.first ?? first, first - NEAR), first)
  const isToCome = at(tokens, verb).folded === 'is' && before.some(({ folded }) => /^(?:when|once|until)$/.test(folded))
  const behind = tokens.slice(verb, Math.min(verb + NEAR, sentence?.last ?? verb))
  return isToCome || before.some(({ folded }) => OPEN.test(folded)) || behind.some(({ folded }) => UNTRUE.test(folded))
}

const UNTRUE = /^(?:false|untrue|baseless|unfounded)$/
const OPEN =
  /^(?:if|whether|unless|hop(?:e|es|ed|ing)|wants?|wanted|wish(?:es|ed)?|expects?|den(?:y|ies|ied)|false|untrue|unlikely|rumou?rs?|speculation|suggestions?|demands?|demanded|imagine[sd]?)$/

function isDated({ tokens }: Article['reading'], index: number): boolean {
  for (let i = index - NEAR; i < index + NEAR; i++) if (/^(?:1[89]|2[0-2])\d\d$/.test(at(tokens, i).text)) return true
  return false
}

/** In tokens, from the verb to a year. */
const NEAR = 15
