import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { at, type Token } from '../text/tokens.ts'
import { kindOfCouncil } from './councils.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Bodies that states have together under such a name: "International Energy Agency". */
const JOINT = /^(?:agency|assembly|court|tribunal|council|commission|secretariat)$/

/** Those of a parliament: "House Intelligence Committee". */
const CHAMBERS = /^(?:house|senate|congressional|parliamentary|assembly|select)$/

const isOfMinisters = (tokens: readonly Token[], noun: number) =>
  at(tokens, noun + 1).folded === 'of' &&
  [noun + 2, noun + 3].some((i) => at(tokens, i).text === 'Ministers') &&
  /^(?:Foreign|Finance|Defence|Interior)$/.test(at(tokens, noun + 2).text)

/** "of the UN", "of the United Nations", and not of the United Kingdom */
const isOfNations = (tokens: readonly Token[], noun: number) =>
  [noun + 2, noun + 3, noun + 4].some((i) => /^(?:UN|U\.N\.?|Nations)$/.test(at(tokens, i).text))

/** What kind of body a name is, by the noun on which it turns and the words before it. */
export function classify(
  tokens: readonly Token[],
  first: number,
  noun: number,
  gazetteer: Gazetteer,
): OrganizationClassification {
  const last = at(tokens, noun).folded
  // "UN Refugee Agency", "ASEAN Secretariat"
  const leading = gazetteer.find(tokens, first)
  if (
    leading?.entry.kind === 'organization' &&
    leading.entry.classification === 'INTERNATIONAL' &&
    leading.last <= noun
  )
    return 'INTERNATIONAL'
  // "the Council of Foreign Ministers", "the Office of the UN High Commissioner"
  if (last === 'council' && isOfMinisters(tokens, noun)) return 'INTERNATIONAL'
  const owner = last === 'office' && at(tokens, noun + 1).folded === 'of' ? at(tokens, noun + 2) : undefined
  if (
    owner &&
    /^(?:un|united)$/.test((owner.folded === 'the' ? at(tokens, noun + 3) : owner).folded) &&
    isOfNations(tokens, noun)
  )
    return 'INTERNATIONAL'
  // "Pet Patrol", and not the Border Patrol
  if (last === 'patrol' && !/^(?:border|highway|state|coast|police|park|ski)$/.test(at(tokens, noun - 1).folded))
    return 'OTHER'
  // "the Karelian African National Union"
  if (last === 'union' && at(tokens, noun - 1).folded === 'national' && at(tokens, noun + 1).folded !== 'of')
    return 'PARTY'
  if (/^(?:international|world)$/.test(at(tokens, first).folded) && JOINT.test(last)) return 'INTERNATIONAL'
  const council = last === 'council' ? kindOfCouncil(tokens, first, noun, gazetteer) : undefined
  if (council) return council
  const classification = BODY_NOUNS.get(last) ?? (last === 'international' ? 'OTHER' : 'COMPANY')
  const words: string[] = []
  for (let i = first; i < noun; i++) words.push(at(tokens, i).folded)
  if (classification === 'COMPANY' && words.includes('broadcasting')) return 'MEDIA'
  if (classification === 'GOVERNMENT' || classification === 'COMPANY' || classification === 'MEDIA')
    return classification
  const isOfState = /^(?:u\.?s|us|united|state|national|federal)$/.test(words[0] ?? '')
  const chamber = isOfState ? words.find((word) => CHAMBERS.test(word)) : words[0]
  if (/^(?:sub)?committee$/.test(last) && CHAMBERS.test(chamber ?? '')) return 'GOVERNMENT'
  // "Union of Bakers", "Teachers' Union"
  const after = at(tokens, noun + 1).folded === 'of' ? [at(tokens, noun + 2).folded, at(tokens, noun + 3).folded] : []
  if (last === 'union' && [...words, ...after].some((word) => /(?:ers|ors|ents|ists|ians|men)$/.test(word)))
    return 'OTHER'
  if (words.some((word) => /^(?:international|world|european|african|global|inter-american|asian)$/.test(word)))
    return 'INTERNATIONAL'
  if (
    words.some((word) => /^(?:federal|national|royal|state)$/.test(word)) &&
    /^(?:authority|service|committee|board|forces|guard)$/.test(at(tokens, noun).folded)
  )
    return 'GOVERNMENT'
  return classification
}
