import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { MeetingClaim } from './claims.ts'
import type { Encounter } from './encounters/encounter.ts'

/** The meeting told before that somebody joined: the first one, which the article is of, or what was told just now. */
export function joinable(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  { trigger }: Encounter,
  told: readonly MeetingClaim[],
): MeetingClaim | undefined {
  // Who signs something at a meeting of others is not whom "Present were X and Y" is about.
  const claims = told.filter(({ rule }) => rule !== 'signed-together')
  const joined = isWord(item(items, trigger.verb), /^joined$/) && !isWord(item(items, trigger.verb + 1), /^by$/)
  if (joined) return claims[0]
  const last = claims.at(-1)
  // "Also present were X and Y"
  const isAlso = isWord(item(items, isWord(item(items, 0), /^also$/) ? 1 : 0), /^present$/)
  const isAttended = isWord(item(items, trigger.verb), /^attended$/)
  // "The meeting was attended by X", after nothing but a call: of one that the text did not tell.
  const isSeen = items.slice(0, trigger.verb).some((here) => isWord(here, /^(?:meeting|audience|lunch|dinner)$/))
  if (isAttended && isSeen && last?.medium === 'CALL') return undefined
  if (isAttended || isAlso) return last
  // "The government delegation was led by X", "The talks were chaired by X": of a meeting told just now.
  if (isWord(item(items, trigger.verb), /^(?:led|headed|chaired)$/))
    return last && isNear(reading, items, last) ? last : undefined
  // "The Minister was accompanied by X": of a meeting of the Minister's.
  const company = isWord(item(items, trigger.verb + 1), /^by$/)
  const isTheirs = items.slice(0, trigger.verb).some(({ mention }) => {
    const agent = mention && identities.agentOf.get(mention)
    return last?.participants.some((participant) => participant.agent === agent)
  })
  return last && isNear(reading, items, last) && (isTheirs || !company) ? last : undefined
}

/** Who is with somebody there has not come to meet them. */
export const COMPANY = /^(?:accompanied|flanked|joined|took|taken)$/

/** Whether a sentence still speaks of a meeting. */
function isNear({ tokens }: Reading, items: readonly Item[], claim: MeetingClaim): boolean {
  return at(tokens, item(items, 0).first).start - (claim.evidence.at(-1)?.end ?? 0) < NEAR
}

/** How far behind a meeting, in characters, the text still speaks of it. */
export const NEAR = 400
