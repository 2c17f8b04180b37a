import type { MeetingClaim } from './claims.ts'

/** How many of an article's meetings back another report of one is looked for. */
const NEAR = 50

/** So many passages are kept for one meeting. */
const MOST_EVIDENCE = 16

/** One claim for each meeting: what an article says of it in several sentences is gathered. */
export function mergeMeetings(claims: readonly MeetingClaim[], headline: string): MeetingClaim[] {
  const merged: MeetingClaim[] = []
  for (const claim of claims) {
    const same = merged.slice(-NEAR).find((other) => isSame(other, claim))
    if (same) gather(same, claim)
    else merged.push({ ...claim, participants: [...claim.participants], evidence: [...claim.evidence] })
  }
  for (const claim of merged) dedupe(claim)
  const [first] = merged
  if (first && /\b(?:meeting|call|talks|summit|conversation)\b/i.test(headline)) first.name = headline
  return merged
}

function isSame(a: MeetingClaim, b: MeetingClaim): boolean {
  const [fewer, more] = a.participants.length <= b.participants.length ? [a, b] : [b, a]
  const shared = fewer.participants.filter(({ agent }) =>
    more.participants.some((other) => other.agent === agent),
  ).length
  if (shared < 2 || shared < fewer.participants.length) return false
  if (a.isApart !== b.isApart && shared < more.participants.length) return false
  if (a.medium && b.medium && a.medium !== b.medium) return false
  if (a.status !== b.status) return false
  if ((a.isOther || b.isOther) && a.date?.date !== b.date?.date) return false
  if (!a.date || !b.date) return true
  return a.date.date.startsWith(b.date.date) || b.date.date.startsWith(a.date.date)
}

function gather(into: MeetingClaim, claim: MeetingClaim): void {
  const present = new Set(into.participants.map(({ agent }) => agent))
  into.participants.push(...claim.participants.filter(({ agent }) => !present.has(agent)))
  into.evidence.push(...claim.evidence.slice(0, MOST_EVIDENCE - into.evidence.length))
  // "from 9 to 12 June", and then "on 10 June"
  const isCloser = claim.date && into.date && claim.date.date.length > into.date.date.length
  if (claim.date && (!into.date || isCloser)) {
    into.date = claim.date
    into.dateText = claim.dateText
  }
  into.medium ??= claim.medium
  into.location ??= claim.location
  into.country ??= claim.country
  into.confidence = Math.max(into.confidence, claim.confidence)
}

function dedupe(claim: MeetingClaim): void {
  const seen = new Set<unknown>()
  claim.participants = claim.participants.filter(({ agent }) => !seen.has(agent) && seen.add(agent))
  const starts = new Set<number>()
  claim.evidence = claim.evidence.filter(({ start }) => !starts.has(start) && starts.add(start))
}
