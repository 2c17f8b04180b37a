import { at, isClitic } from '../text/tokens.ts'
import type { BodyMention } from './mentions.ts'
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
  return isOne && !(place && place.last >= last)
    ? { kind: 'organization', first: i, last, classification: 'OTHER' }
    : undefined
}
