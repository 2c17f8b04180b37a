import type { OrganizationClassification } from './annotations.ts'
import { COMPANIES } from './knownBodies/companies.ts'
import { INTERNATIONAL_BODIES } from './knownBodies/internationalBodies.ts'
import { MEDIA } from './knownBodies/media.ts'
import { OTHER_BODIES } from './knownBodies/otherBodies.ts'
import { PARTIES } from './knownBodies/parties.ts'
import { STATE_BODIES } from './knownBodies/stateBodies.ts'

const known: [OrganizationClassification, string[]][] = [
  ['INTERNATIONAL', INTERNATIONAL_BODIES],
  ['GOVERNMENT', STATE_BODIES],
  ['PARTY', PARTIES],
  ['MEDIA', MEDIA],
  ['COMPANY', COMPANIES],
  ['OTHER', OTHER_BODIES],
]

/**
 * Bodies known the world over, with the names they go by: acronyms only where they stand for nothing else that the press writes
 * of, and no words that the press writes of otherwise.
 */
export const KNOWN_ORGANIZATIONS: { names: string[]; classification: OrganizationClassification }[] = known.flatMap(
  ([classification, list]) => list.map((entry) => ({ names: entry.split('='), classification })),
)
