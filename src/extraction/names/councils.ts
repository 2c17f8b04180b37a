import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { at, type Token } from '../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Whom a council that no state has speaks for: "Press Council", "Council of Churches". */
export const MEMBERS =
  /^(?:business|press|media|refugees?|consumers?|students?|youth|church(?:es)?|bishops|muslims?|islamic|jewish|hindu|sikh|christian|interfaith|rabbinical|women|women's|women’s|trades?-?union|trades|labor|building|industry|industries|employers|manufacturers|farmers|teachers|nurses|bars|world|shipping|cricket|football|rugby|olympic|veterans|immigrants|alumni)$/

/** Of states, though its name has words for people: "Supreme Islamic Council". */
const HIGH =
  /^(?:supreme|high|state|federal|shura|presidential|transitional|sovereign|city|county|district|municipal|borough|town|parish|regional|provincial)$/

/** Which only bodies of several states have. */
const JOINT = /^(?:permanent|ministerial)$/

/** What kind of body a council is, where it is none of a state: of states together, or of people, firms and churches. `noun`: the token "Council". */
export function kindOfCouncil(
  tokens: readonly Token[],
  first: number,
  noun: number,
  gazetteer: Gazetteer,
): OrganizationClassification | undefined {
  const before = tokens.slice(first, noun).map(({ folded }) => folded)
  if (before.some((word) => HIGH.test(word))) return undefined
  const link = at(tokens, noun + 1).folded
  const start = at(tokens, noun + 2).folded === 'the' ? noun + 3 : noun + 2
  if (before.some((word) => MEMBERS.test(word)) || (link === 'of' && MEMBERS.test(at(tokens, start).folded)))
    return 'OTHER'
  // "the Dorn Council on Foreign Affairs", and not the White House's or a state's
  const isOfState =
    gazetteer.find(tokens, first)?.entry.kind === 'state' || /^(?:white|national)$/.test(before[0] ?? '')
  if (/^(?:on|for)$/.test(link) && at(tokens, start).capital && !isOfState) return 'OTHER'
  if (before.some((word) => JOINT.test(word)) || /\bpeace and security$/.test(before.join(' '))) return 'INTERNATIONAL'
  // "the Council of the International Labour Organization"
  const of = link === 'of' ? gazetteer.find(tokens, start)?.entry : undefined
  if (of?.kind === 'organization' && of.classification === 'INTERNATIONAL') return 'INTERNATIONAL'
  return isOfTwo(tokens, first, noun, gazetteer) ? 'INTERNATIONAL' : undefined
}

/** "the U.S.-EU Energy Council", "the NATO-Russia Council" */
function isOfTwo(tokens: readonly Token[], first: number, noun: number, gazetteer: Gazetteer): boolean {
  const one = gazetteer.find(tokens, first)
  if (one && one.last < noun - 1 && /^[-–/]$/.test(at(tokens, one.last + 1).text))
    return gazetteer.find(tokens, one.last + 2) !== undefined
  return false
}
