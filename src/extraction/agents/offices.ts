import type { PersonMention, TitleMention, TitlePhrase } from '../names/mentions.ts'
import { at, type Token } from '../text/tokens.ts'

/** What somebody is called by: "Prime Minister of Kenya". */
export interface Office {
  key: string
  /** What its bearer may be called by. */
  words: Set<string>
  /** The words by which the text calls it, and what it is for: "minister", "foreign". */
  said: ReadonlySet<string>
  code: string | undefined
  /** Who says it without the state means another. */
  ofStateOnly: boolean
  /** A state or body is named with it somewhere: "President of the Harbour Council". */
  isOfSomething: boolean
  /** The words for what it is of, folded, in each of its mentions that says so: "norport" of "Mayor of Norport". */
  places: Set<string>
}

/** The state for which a title is held. */
export function codeOf(mention: PersonMention | TitleMention): string | undefined {
  return mention.title?.code ?? mention.affiliation?.code
}

/** The "Former" of "Former Kenyan President NAME" and its like, which stand before the state and not in the title. */
export function rankBefore(tokens: readonly Token[], { first, affiliation }: PersonMention): Token | undefined {
  if (!affiliation) return undefined
  const before = at(tokens, Math.min(affiliation.first, first) - 1)
  return /^(?:former|ex|acting|interim)$/.test(before.folded) ? before : undefined
}

/** The words for what an office is of: "norport" in "the mayor of Norport" and "Mayor NAME of Norport". None for a state. */
export function placeWords(tokens: readonly Token[], { title, last, kind }: PersonMention | TitleMention): string[] {
  if (!title || title.code !== undefined) return []
  if (title.affiliation)
    return tokens.slice(title.affiliation.first, title.affiliation.last + 1).map(({ folded }) => folded)
  const isAfter = kind === 'person' && at(tokens, last + 1).folded === 'of' && at(tokens, last + 2).capital
  return isAfter ? [at(tokens, last + 2).folded] : []
}

/** Whether an office may be of that place, for all that the text says: "the mayor of Lundholm" is not whom it calls Mayor of Norport. */
export const mayBeAt = (words: readonly string[], { places }: Office): boolean =>
  words.length === 0 || places.size === 0 || words.some((word) => places.has(word))

/** An office that a person holds, of a state where one is named. */
export function addTitle(
  { titles }: { titles: Office[] },
  title: TitlePhrase,
  code: string | undefined,
  { places = [], ofStateOnly = false }: { places?: readonly string[]; ofStateOnly?: boolean } = {},
): void {
  const key = `${title.words.join(' ')} ${title.portfolio.join(' ')} ${code}`
  const isOfSomething = code !== undefined || title.affiliation !== undefined
  const known = titles.find((other) => other.key === key)
  if (known) {
    known.isOfSomething ||= isOfSomething
    for (const word of places) known.places.add(word)
  } else {
    const said = new Set([...title.words, ...title.portfolio].flatMap(kindOf))
    titles.push({ key, words: titleWords(title), said, code, isOfSomething, places: new Set(places), ofStateOnly })
  }
}

/** Whether a title may be that office: "the Minister for Roads" is not the Minister for Health, and may be the Minister or the Minister for Roads and Ports. */
export function isOfPortfolio({ words, portfolio, destination }: TitlePhrase, { said }: Office): boolean {
  if (!DIVIDED.test(words.at(-1) ?? '')) return true
  const own = new Set(portfolio.flatMap(kindOf))
  // In London the Home Secretary is a Secretary of State, as "the Secretary of State for Health" is the Health Secretary.
  if (own.has('state') && (own.size > 1 || SECRETARIES_OF_STATE.some((kind) => said.has(kind)))) own.delete('state')
  const others = new Set([...words, 'state'].flatMap(kindOf))
  const isIn = [...own].every((word) => said.has(word))
  // "the ambassador to Kenya" is nobody whom the text has not sent there.
  if (isIn || destination) return isIn
  return [...said].every((word) => own.has(word) || others.has(word))
}

/** Of which a government has several, each for something. */
const DIVIDED =
  /^(?:minister|secretary|undersecretary|commissioner|representative|envoy|ambassador|ambassador-at-large|director)$/

/** Ministers of external relations, of foreign affairs and foreign ministers are the same; so are those of the economy and economic ones. */
function kindOf(word: string): string[] {
  if (NO_KIND.test(word)) return []
  const kind = (SAME_KINDS.get(word) ?? word).replace(/s$/, '')
  return [kind.slice(0, STEM)]
}

const NO_KIND =
  /^(?:affairs|relations|forces|united|special|presidential|union|federal|regional|national|parliamentary|acting|permanent)$/
const SAME_KINDS = new Map([
  ['un', 'nations'],
  ['us', 'states'],
  ['u.s', 'states'],
  ['uk', 'kingdom'],
  ['external', 'foreign'],
  ['defence', 'defense'],
  ['armed', 'defense'],
  ['internal', 'interior'],
  ['employment', 'labor'],
  ['labour', 'labor'],
  ['commerce', 'trade'],
])

/** As many letters tell "interior" from "international", and not "agriculture" from "agricultural". */
const STEM = 6

/** Whom the British call Secretaries of State, and Americans do not. */
const SECRETARIES_OF_STATE = ['home', 'foreign'].flatMap(kindOf)

/** Whether it is that of the head of a state or of a government, and not of whoever stands in for one. */
export function isOfHead({ words }: Office): boolean {
  if (words.has('vice') || words.has('deputy')) return false
  return words.has('head-of-state') || words.has('head-of-government')
}

/** What a title's bearer may be called by: a prime minister is a premier, a minister of defence the defence minister. */
function titleWords({ words, portfolio }: TitlePhrase): Set<string> {
  const all = new Set([...words, ...portfolio])
  if (all.has('premier')) all.add('prime').add('minister')
  if (all.has('prime') && all.has('minister')) all.add('premier')
  if (all.has('foreign') && all.has('secretary')) all.add('minister')
  if (all.has('ambassador')) all.add('envoy')
  if (all.has('ceo')) all.add('chief').add('executive')
  if (all.has('chief') && all.has('executive')) all.add('ceo')
  if (['president', 'king', 'queen', 'emperor', 'emir', 'sultan'].some((head) => words.at(-1) === head))
    all.add('head-of-state')
  if (all.has('premier') || words.at(-1) === 'chancellor') all.add('head-of-government')
  return all
}
