import type { Story } from '../../grammar/discourse.ts'
import type { Item } from '../../grammar/items.ts'
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
  if (claims.length === 0) {
    const tail = closingAttribution(reading, items, direct, story)
    if (tail) claims.push(tail)
  }
  return claims
}
