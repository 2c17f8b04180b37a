import type { Identities } from '../../agents/identities.ts'
import type { Person } from '../../agents/people.ts'
import { TITLE_HEADS } from '../../lists/titles.ts'
import type { PersonMention } from '../../names/mentions.ts'
import { type Reading, slice, stretchOf } from '../../text/reading.ts'
import type { Span } from '../../text/spans.ts'
import { at } from '../../text/tokens.ts'
import { type QuoteClaim, quoteClaim } from '../claims.ts'
import { isFirstPerson } from '../unmarked/extent.ts'

/** "Remarks at …", "Speech by …", "Inaugural address of …", not "Leaders address …"; what somebody "is to deliver" is told about. */
const SPEECHES =
  /\b(?:remarks|speech|eulogy)\b|(?:^|\b(?:an?|the|opening|closing|keynote|inaugural|welcome|national|['’]s) )(?:address|toast|lecture)\b/i
const ABOUT =
  /\b(?:to|will) (?:deliver|give|make|address|speak)\b|\b(?:delivers|gives|makes|addresses|after|on his|on her)\b/i
/** A line that names whoever speaks is one of the first, headline counted. */
const SIGNATURE_WITHIN = 4
/** In tokens. */
const LONGEST_SIGNATURE = 16
/** So many paragraphs say "I" or "we" at least, and such a share of all. */
const OWN = { paragraphs: 3, share: 0.3 }
/** A place or a day stands by itself above what is said. In tokens. */
const SHORTEST = 5

/**
 * What somebody says in a text that is nothing but their speech, without a label: the headline says that it is one, a line of its own
 * says whose, and the text says "I". One claim for each paragraph; the numbers of all paragraphs of the speech.
 */
export function findSpeech(
  reading: Reading,
  identities: Identities,
): { claims: QuoteClaim[]; paragraphs: Set<number> } {
  const none = { claims: [], paragraphs: new Set<number>() }
  const [headline, ...rest] = reading.paragraphs
  const title = headline && slice(reading, headline.first, headline.last)
  if (!title || !SPEECHES.test(title) || ABOUT.test(title)) return none
  const signers = rest.slice(0, SIGNATURE_WITHIN - 1).map((span) => signatureIn(reading, identities, span))
  const signed = signers.findIndex((signer) => signer !== undefined)
  const [signature, speaker] = [rest[signed], signers[signed]]
  if (!signature || !speaker || isToldOf(reading, speaker, signature)) return none
  const spoken = rest.slice(signed + 1).filter((span) => isSpoken(reading, span))
  const own = spoken.filter((span) => isFirstPerson(reading, span))
  if (own.length < OWN.paragraphs || own.length < spoken.length * OWN.share) return none
  const claims = spoken.map((span, index) =>
    quoteClaim(stretchOf(reading, span.first, span.last), 'DIRECT', index > 0, {
      speakers: [speaker],
      cue: undefined,
      source: slice(reading, signature.first, signature.last),
      attribution: stretchOf(reading, signature.first, signature.last),
      confidence: 0.8,
      rule: index > 0 ? 'speech-continued' : 'speech',
    }),
  )
  return {
    claims,
    paragraphs: new Set(reading.paragraphs.flatMap((span, number) => (spoken.includes(span) ? [number] : []))),
  }
}

/** Whoever a paragraph names and does nothing else: "NAME, Deputy Minister of Trade", "President NAME". */
function signatureIn({ tokens }: Reading, { mentions, agentOf }: Identities, span: Span): Person | undefined {
  if (span.last - span.first >= LONGEST_SIGNATURE || /[.:;!?]/.test(at(tokens, span.last).text)) return undefined
  const named = mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === 'person' && mention.first >= span.first && mention.last <= span.last,
  )
  const [only] = named
  if (only === undefined || named.length > 1 || only.first !== span.first) return undefined
  const office = at(tokens, only.last + 1).text === ',' ? tokens.slice(only.last + 2, span.last + 1) : []
  const hasOffice = only.title !== undefined || office.some(({ folded }) => TITLE_HEADS.has(folded))
  const person = agentOf.get(only)
  const isOfPress = tokens.slice(span.first, span.last + 1).some(({ folded }) => PRESS.test(folded))
  return hasOffice && !isOfPress && person?.kind === 'person' ? person : undefined
}

/** Who writes in papers, about speeches too. */
const PRESS = /^(?:editor|reporter|columnist|correspondent|writer|journalist|contributor|critic|by)$/

/** Whether the text tells of whoever signs by their name. */
function isToldOf({ paragraphs }: Reading, { mentions }: Person, signature: Span): boolean {
  const body = paragraphs.slice(1).filter((span) => span !== signature)
  return mentions.some(
    ({ kind, first }) => kind === 'person' && body.some((span) => span.first <= first && first <= span.last),
  )
}

/** Neither the place where it was, nor a stage direction. */
function isSpoken(reading: Reading, span: Span): boolean {
  const text = slice(reading, span.first, span.last)
  if (/^[([*#]/.test(text) && /[)\]*#]$/.test(text)) return false
  return span.last - span.first >= SHORTEST || /[.!?…]["”’]?$/.test(text)
}
