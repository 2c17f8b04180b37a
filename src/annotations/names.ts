import type { NameAnnotation, NameKind } from './annotations.ts'

/** Words that head a title or an office; folded. */
const TITLE_WORDS = new Set(
  `admiral ambassador archbishop ayatollah baroness bishop brigadier cardinal chair chairman chairperson chairwoman chancellor
  chief colonel commander commissioner congressman congresswoman consul coordinator counselor counsellor crown delegate deputy
  director dr duchess duke emir emperor empress envoy excellency eminence first foreign general governor grand highness
  holiness honor honour imam judge justice king lady leader lieutenant lord madam majesty major marshal mayor minister monarch
  mr mrs ms officer patriarch pope premier president prime prince princess prof professor prosecutor queen rabbi representative
  secretary senator sergeant sheikh shah sir speaker special spokesman spokesperson spokeswoman sultan supreme undersecretary
  vice`.split(/\s+/),
)
const PRONOUNS = new Set(['his', 'her', 'their', 'your'])

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A full name's words, folded; initials are left out where two other words stand beside them: "John Bolton" is a full name. */
function fullWordsOf(fullName: string): string[] {
  const words = wordsOf(fullName).map(fold)
  const spelled = words.filter((word) => word.length > 1)
  return spelled.length > 1 ? spelled : words
}

/** Whether no word begins with a capital, in a script that has them: "the alliance". */
const isLowerCase = (text: string) => !/\p{Lu}/u.test(text.replace(/^The\b/, 'the')) && /\p{Ll}/u.test(text)

function looksLikeTitle(words: string[]): boolean {
  const folded = words.map(fold)
  if (folded[0] === 'the' || PRONOUNS.has(folded[0] ?? '')) return true
  const office = folded.slice(0, folded.indexOf('of') === -1 ? folded.length : folded.indexOf('of'))
  return office.length > 0 && office.every((word) => TITLE_WORDS.has(word))
}

/**
 * What a name is, told by its form beside the full name of whom it names. It holds all words of the full name: NAME. Some of
 * them, or a single word ("Tokayev", and a person's full name that is one word): WEAK_ALIAS, since others may bear it too. None
 * of them, and built like an office or an epithet ("the Secretary", "His Eminence", "President of Kazakhstan"): TITLE.
 * An organization's other names ("UN", "Foreign Office") are NAME, its shorter ones ("the Council") as for people.
 */
export function nameKind(text: string, fullName: string, of: 'PERSON' | 'ORGANIZATION'): NameKind {
  const words = wordsOf(text)
  const full = new Set(fullWordsOf(fullName))
  const held = new Set(words.map(fold).filter((word) => full.has(word)))
  if (of === 'ORGANIZATION' && isLowerCase(text)) return 'TITLE'
  if (held.size === full.size && full.size > 0) return of === 'PERSON' && full.size === 1 ? 'WEAK_ALIAS' : 'NAME'
  if (isLowerCase(text)) return 'TITLE'
  if (of === 'ORGANIZATION') {
    const shorter = /^the\s/i.test(text) || (held.size > 0 && words.every((word) => full.has(fold(word))))
    return shorter ? 'WEAK_ALIAS' : 'NAME'
  }
  if (held.size > 0) return 'WEAK_ALIAS'
  if (looksLikeTitle(words)) return 'TITLE'
  return words.length > 1 ? 'NAME' : 'WEAK_ALIAS'
}

/** An agent's names with their kinds: the full name first, then the others as listed, each once. */
export function namesWithKinds(
  agent: { name: string; names: readonly NameAnnotation[] },
  of: 'PERSON' | 'ORGANIZATION',
): { text: string; kind: NameKind }[] {
  const kinds = new Map<string, NameKind>([[agent.name, nameKind(agent.name, agent.name, of)]])
  for (const name of agent.names) {
    if (typeof name !== 'string') kinds.set(name.text, name.kind)
    else if (!kinds.has(name)) kinds.set(name, nameKind(name, agent.name, of))
  }
  return [...kinds].map(([text, kind]) => ({ text, kind }))
}
