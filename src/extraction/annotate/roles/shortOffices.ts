import { words } from '../../../annotations/wordLists.ts'
import type { PersonMention } from '../../names/mentions.ts'
import { at } from '../../text/tokens.ts'
import type { Article, Held } from './context.ts'
import { organizationAt } from './holders.ts'
import { seatOf } from './seats.ts'

/** Offices that are written short before a name. Folded. */
const SHORT = words('gov sen mp msp mep mla cllr')

/** "Sen. NAME" of the one Senate, "Order Party MP NAME", "Gov. NAME". A member of no body that is told, and a mere rank ("Lt. Col. NAME"), are left out. */
export function shortOffice(
  { reading, identities }: Article,
  { title, first, nameFirst }: PersonMention,
): Held | undefined {
  const { text, folded } = at(reading.tokens, nameFirst - 1)
  if (title || nameFirst !== first + 1 || !SHORT.has(folded)) return undefined
  const before = organizationAt(identities, first - 1)
  const party = before && identities.agentOf.get(before)
  const isParty = party?.kind === 'organization' && party.classification !== 'STATE'
  const holder = isParty ? party : seatOf(identities, reading, { role: text, holder: undefined })
  return holder || folded === 'gov' ? { role: text, holder } : undefined
}
