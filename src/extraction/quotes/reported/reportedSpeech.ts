import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Reading } from '../../text/reading.ts'
import type { QuoteClaim } from '../claims.ts'
import { accordingTo } from './accordingTo.ts'
import { closingAttribution } from './closingAttribution.ts'
import { estimated } from './estimated.ts'
import { heldThat } from './heldThat.ts'
import { medialAttribution } from './medialAttribution.ts'
import { openingParticiple } from './openingParticiple.ts'
import { reportedBy } from './reportedBy.ts'

/** What a sentence reports without quotation marks, or with some words of it in them (MIXED). */
export function reportedIn(
  reading: Reading,
  items: readonly Item[],
  direct: ReadonlySet<number>,
  story: Story,
): QuoteClaim[] {
  const opened = openingParticiple(reading, items, direct, story) ?? medialAttribution(reading, items, direct, story)
  const claims: QuoteClaim[] = opened ? [opened.claim] : []
  let taken = opened?.last ?? -1
  for (let i = 0; i < items.length; i++) {
    if (i <= taken) continue
    const claim =
      accordingTo(reading, items, i, direct, story) ??
      reportedBy(reading, items, i, direct, story) ??
      heldThat(reading, items, i, direct, story) ??
      estimated(reading, items, i, direct, story)
    if (!claim) continue
    claims.push(claim.claim)
    taken = claim.last
  }
  const [first] = claims
  const tail =
    first === undefined || follows(items, first) ? closingAttribution(reading, items, direct, story) : undefined
  if (tail && claims.every(({ start }) => start >= tail.end)) claims.unshift(tail)
  return claims
}

/** "…, according to X, who said that …": what is said stands behind the attribution of something else. */
function follows(items: readonly Item[], { start }: QuoteClaim): boolean {
  return items.some(
    (here, i) => isWord(here, /^according$/) && isWord(item(items, i - 1), /^,$/) && here.token.start < start,
  )
}
