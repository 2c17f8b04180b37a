import { at, isClitic, type Token } from '../text/tokens.ts'
import { type BodyMention, bodyMention } from './mentions.ts'
import type { Scan } from './scan.ts'

/** People of one kind who call themselves by what they are for: "Physicians for Human Rights", "Karelian Veterans Against the War". */
const KINDS =
  /^(?:doctors|physicians|nurses|lawyers|jurists|parliamentarians|reporters|journalists|scientists|engineers|architects|scholars|teachers|educators|students|veterans|mothers|fathers|parents|families|women|workers|farmers|citizens|voters|taxpayers|christians|muslims|jews|artists|writers|musicians|americans|republicans|democrats|voices|survivors)$/
const CAUSE = /^(?:for|against|without)$/
/** In words. */
const LONGEST_CAUSE = 5

/** The association whose name begins at a capitalised token: what it is for is capitalised, too. */
export function associationAt({ tokens, gazetteer }: Scan, i: number): BodyMention | undefined {
  if (/^(?:the|an?|these|those|some|many|several|all)$/.test(at(tokens, i).folded)) return undefined
  const friends = friendsAt(tokens, i)
  if (friends > i) return bodyMention(i, friends, 'OTHER')
  let kind = i
  while (kind < i + 2 && !KINDS.test(at(tokens, kind).folded) && at(tokens, kind + 1).capital) kind++
  if (!KINDS.test(at(tokens, kind).folded) || isClitic(at(tokens, kind))) return undefined
  const link = at(tokens, kind + 1)
  if (!CAUSE.test(link.folded)) return undefined
  const start = /^(?:the|an?)$/.test(at(tokens, kind + 2).folded) ? kind + 3 : kind + 2
  let last = start - 1
  while (last < start + LONGEST_CAUSE && at(tokens, last + 1).capital && !isClitic(at(tokens, last + 1))) last++
  if (last < start) return undefined
  // "Farmers for Grenland marched": for whom, or what, a place says nothing.
  const place = gazetteer.find(tokens, start)
  const isOne = link.capital || last > start || (!place && link.folded !== 'for')
  return isOne && !(place && place.last >= last) ? bodyMention(i, last, 'OTHER') : undefined
}

/** The last token of "the Friends of Europe", "the Friends of the Mekong"; -1 for none: "Friends of NAME said" begins a sentence. */
function friendsAt(tokens: readonly Token[], i: number): number {
  if (at(tokens, i).text !== 'Friends' || at(tokens, i + 1).folded !== 'of' || at(tokens, i - 1).folded !== 'the')
    return -1
  const start = at(tokens, i + 2).folded === 'the' ? i + 3 : i + 2
  return at(tokens, start).capital && !at(tokens, start + 1).capital ? start : -1
}
