import type { Annotations, NameAnnotation } from '../annotations/index.ts'

/** Words before a name that are no part of it, folded: titles and honorifics. */
const TITLES = new Set(
  `the mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor secretary deputy
  under assistant acting former foreign general king queen prince princess pope cardinal archbishop bishop imam ayatollah
  sheikh sayyed his her their eminence excellency holiness majesty highness royal senator governor mayor ambassador envoy
  special judge justice captain colonel major admiral lieutenant sergeant inspector detective officer spokesperson
  spokesman spokeswoman chairman chairwoman chair director chief executive leader speaker counselor representative
  congressman congresswoman commissioner of state`.split(/\s+/),
)

interface Agent {
  key: string
  names: Set<string>
}

/** A text's words, with case, accents, marks, possessives and periods within words folded away. */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** A name's words without titles and the spaces between them; empty for a bare title. */
export function foldName(name: string): string {
  const words = foldedWords(name)
  let first = 0
  while (first < words.length && TITLES.has(words[first] ?? '')) first++
  return words.slice(first).join('')
}

function agentOf(agent: { key: string; name: string; names: NameAnnotation[] }): Agent {
  const texts = [agent.name, ...agent.names.map((name) => (typeof name === 'string' ? name : name.text))]
  return { key: agent.key, names: new Set(texts.map(foldName).filter((name) => name !== '')) }
}

export function peopleOf(annotations: Annotations): Agent[] {
  return annotations.people.map(agentOf)
}

export function organizationsOf(annotations: Annotations): Agent[] {
  return annotations.organizations.map(agentOf)
}

/** How many folded names two agents share. */
export function sharedNames(a: Agent, b: Agent): number {
  let shared = 0
  for (const name of a.names) if (b.names.has(name)) shared++
  return shared
}
