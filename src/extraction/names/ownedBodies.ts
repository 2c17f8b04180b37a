import { at, isClitic } from '../text/tokens.ts'
import { type BodyMention, bodyMention } from './mentions.ts'
import type { Scan } from './scan.ts'
import { headAt } from './titleHeads.ts'

/** What a state has one of, as it is written small: "Kenya's parliament", "Kenya's central bank". */
const OWN =
  /^(?:parliament|army|navy|military|police|legislature|judiciary|coastguard|air force|armed forces|supreme court|constitutional court|high court|central bank|coast guard|electoral commission|election commission|foreign ministry|cabinet|senate|national assembly)$/

/** The body at token `i`, written small behind the state whose it is. */
export function ownedBody({ tokens, mentions }: Scan, i: number): BodyMention | undefined {
  const owner = mentions.at(-1)
  if (owner?.kind !== 'organization' || owner.code === undefined) return undefined
  if (owner.last !== i - 2 || !isClitic(at(tokens, i - 1))) return undefined
  const two = `${at(tokens, i).text} ${at(tokens, i + 1).text}`
  const last = OWN.test(two) ? i + 1 : OWN.test(at(tokens, i).text) ? i : -1
  const next = at(tokens, last + 1)
  // "Kenya's army chief", "Kenya's parliament speaker", "Kenya's police state"
  const isPart = next.capital || headAt(tokens, last + 1) >= 0 || QUALIFIED.test(next.folded)
  return last < i || isPart ? undefined : bodyMention(i, last, 'GOVERNMENT', { nameFirst: owner.first })
}

/** What such a word only qualifies: "Kenya's police state". */
const QUALIFIED =
  /^(?:spokes\w+|forces?|officers?|officials?|chiefs?|commanders?|buildings?|elections?|vote|votes|session|seats?|speaker|leaders?|leadership|reshuffle|meetings?|ministers?|members?|judges?|units?|bases?|state|custody|stations?|coup|takeover|rule|rulers?|junta|strength|aid|operations?|campaign|might|spending|budget|intervention|presence|action|personnel|posts?|ships?|vessels?|aircraft|governor|rates?|interest|government|regime|council|intelligence|equipment|uniform)$/
