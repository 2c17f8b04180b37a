import type { MeetingMedium, MeetingStatus } from '../../annotations/annotations.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { AVERTING, REMOTE_VIDEO } from '../lists/meetingWords.ts'
import { type Reading, slice } from '../text/reading.ts'

/** The word that tells of a meeting. */
export interface Trigger {
  /** Its item. */
  verb: number
  kind: 'met' | 'spoke' | 'noun'
}

export interface Place {
  name: string
  /** ISO 3166-1 alpha-2 */
  country: string | undefined
}

/** "did not meet", "declined to meet", "ready to meet": what did not come to pass, or may not. */
function averted(items: readonly Item[], { verb, kind }: Trigger): boolean {
  const finite =
    kind !== 'noun' &&
    isWord(item(items, verb), /^(?:met|spoke|talked|received|hosted|welcomed|conferred|phoned|called)$/)
  for (let i = verb - 1; i >= 0 && i > verb - (kind === 'noun' ? 5 : 7); i--) {
    const here = item(items, i)
    if (finite && !isWord(here, /^(?:not|never|without|if|unless|whether)$|n't$/)) {
      if (isWord(here, /^(?:and|,)$/) || here.mention) break
      continue
    }
    if (AVERTING.has(here.token.folded) && !(kind === 'noun' && isWord(here, /^(?:called|asked|calls)$/))) return true
    if (isWord(here, /^no$/) && isWord(item(items, i + 1), /^(?:plans?|intention|meeting|talks|call)$/)) return true
    const subject = here.mention !== undefined && kind !== 'noun'
    if (subject || here.quotation !== undefined || isWord(here, /^[,.;:]$/)) break
  }
  return false
}

/** Held, planned or cancelled, by the words before the verb and in the sentence; undefined for what is none of these. */
export function statusOf(items: readonly Item[], trigger: Trigger): MeetingStatus | undefined {
  if (averted(items, trigger)) return undefined
  if (items.some((here) => isWord(here, /^(?:cancelled|canceled|postponed|scrapped)$/))) return 'CANCELLED'
  const base = isWord(item(items, trigger.verb), /^(?:meet|speak|talk|hold|host|receive)$/)
  for (let i = trigger.verb - 1; i >= 0 && i > trigger.verb - 12; i--) {
    const here = item(items, i)
    if (isWord(here, /^(?:will|scheduled|planned|plans|upcoming|expected|due|set|slated)$/)) return 'PLANNED'
    const holds = isWord(item(items, i + 1), /^(?:hold|host|have|attend|convene|chair)$/)
    if (trigger.kind === 'noun' && holds && isWord(here, /^(?:to|would|can|could|may)$/)) return 'PLANNED'
    if (base && isWord(here, /^(?:to|would|can|could|may)$/)) return 'PLANNED'
    if ((here.mention?.kind === 'person' || isWord(here, /^(?:he|she|they)$/)) && trigger.kind !== 'noun') break
  }
  return trigger.kind === 'noun' && items.some((here, i) => i < trigger.verb && isWord(here, /^will$/))
    ? 'PLANNED'
    : 'HELD'
}

/** How the parties met: by the words of the sentence, else by the headline. Undefined where neither says. */
export function mediumOf(
  items: readonly Item[],
  trigger: Trigger,
  end: number,
  headline: string,
  parties: readonly Agent[],
): MeetingMedium | undefined {
  const near = items.slice(Math.max(0, trigger.verb - 6), Math.max(end, trigger.verb) + 8)
  if (near.some((here) => REMOTE_VIDEO.has(here.token.folded))) return 'VIDEO'
  const noun = item(items, trigger.verb).token.folded
  if (
    near.some((here) => isWord(here, /^(?:phone|telephone|phoned|telephoned|teleconference)$/)) ||
    /^calls?$/.test(noun)
  )
    return 'CALL'
  if (trigger.kind === 'met') return /\bvirtual\b/i.test(headline) ? 'VIDEO' : 'IN_PERSON'
  if (/\bcall\b/i.test(headline))
    return trigger.kind === 'spoke' || /^conversations?$/.test(noun) ? 'CALL' : 'IN_PERSON'
  if (trigger.kind === 'noun' && !/^conversations?$/.test(noun)) return 'IN_PERSON'
  if (/\bmeeting\b/i.test(headline)) return 'IN_PERSON'
  // Officials of whom it is only said that they "spoke" did so by telephone.
  return parties.filter((party) => party.kind === 'person' && party.titles.length > 0).length > 1 ? 'CALL' : undefined
}

/** "in Tehran", "at the White House", "on the margins of the Norburg Conference": the place nearest to the verb. */
export function locationOf(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  verb: number,
): Place | undefined {
  let best: Place | undefined
  let margin: Place | undefined
  let distance = Number.POSITIVE_INFINITY
  items.forEach((here, index) => {
    const margins = isWord(here, /^(?:margins|sidelines)$/) && isWord(item(items, index + 1), /^of$/)
    if (!margins && !isWord(here, /^(?:in|at|near)$/)) return
    const start = margins ? index + 2 : index + 1
    const target = isWord(item(items, start), /^the$/) ? start + 1 : start
    const place = placeAt(reading, identities, items, target)
    const gap = Math.abs(index - verb)
    if (margins) margin ??= place
    if (
      place &&
      !margins &&
      gap < distance &&
      (index > verb || index <= 1 || isWord(item(items, verb), /^(?:meeting|talks|call)$/))
    ) {
      best = place
      distance = gap
    }
  })
  return best ?? margin
}

function placeAt(reading: Reading, identities: Identities, items: readonly Item[], index: number): Place | undefined {
  const { mention } = item(items, index)
  if (!mention) return undefined
  const name = slice(reading, mention.first, mention.last)
  if (mention.kind === 'place') return { name, country: mention.country ?? followingState(identities, items, index) }
  if (mention.kind === 'organization' && mention.code) return { name, country: mention.code }
  if (mention.kind === 'organization' && /^(?:GOVERNMENT|INTERNATIONAL|OTHER)$/.test(mention.classification))
    return { name, country: undefined }
  return undefined
}

/** "Nyali, Kenya" */
function followingState(identities: Identities, items: readonly Item[], index: number): string | undefined {
  const next = isWord(item(items, index + 1), /^,$/) ? item(items, index + 2).mention : undefined
  const agent = next && identities.agentOf.get(next)
  return agent?.kind === 'organization' ? agent.code : undefined
}
