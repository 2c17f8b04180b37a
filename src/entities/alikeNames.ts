import { addTo } from '../groups.ts'
import { personIdentity } from './personIdentity.ts'

/** Somebody by the name that an archive gives them. */
export interface NamedPerson {
  id: string
  name: string
}

export interface AlikePair<Person extends NamedPerson> {
  one: Person
  other: Person
  reason: string
}

/** What differs between spellings of one name in Latin letters, one way of each: "Müller" and "Mueller", "Alexei" and "Aleksey". */
const SPELLINGS: readonly [RegExp, string][] = [
  [/([aou])e/g, '$1'],
  [/[jy]/g, 'i'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/([dgkt])h/g, '$1'],
  [/w/g, 'v'],
  [/ck|q|c(?![ehi])/g, 'k'],
  [/(?:ei|ie)$/, 'i'],
  [/(\p{L})\1+/gu, '$1'],
]
const ARTICLES = new Set(['al', 'el'])

function spellingOf(words: readonly string[]): string {
  const told = words.filter((word) => !ARTICLES.has(word))
  return told.map((word) => SPELLINGS.reduce((spelled, [from, to]) => spelled.replace(from, to), word)).join(' ')
}

/** What more bear is too usual a name to tell anything. */
const MOST_ALIKE = 5
const LEAST_WORDS = 2

/**
 * People of whom one is spelled as another is, has the family name first, or a word more at either end ("Ilsa Varn" and "Ilsa Varn Oru"). That says too
 * little to join them ("Jan Ilsa Varn" may be a child of "Ilsa Varn"), and such names are compared nowhere else: it takes all names of an archive.
 */
export function alikeNames<Person extends NamedPerson>(people: readonly Person[]): AlikePair<Person>[] {
  const named = people
    .map((person) => ({ person, ...personIdentity(person.name) }))
    .filter(({ isFull, suffix }) => isFull && suffix === null)
    .map(({ person, words }) => ({ person, words, spelling: spellingOf(words) }))
  const bySpelling = new Map<string, typeof named>()
  for (const one of named) addTo(bySpelling, one.spelling, one)
  const spelled = (spelling: string) => {
    const all = bySpelling.get(spelling) ?? []
    return all.length > MOST_ALIKE ? [] : all
  }
  return named.flatMap(({ person: one, words, spelling }) => {
    const alike = spelled(spelling).filter(
      ({ person, words: others }) => person.id > one.id && others.join(' ') !== words.join(' '),
    )
    const [first = '', ...rest] = spelling.split(' ')
    const turned = rest.length === 0 ? [] : spelled([...rest, first].join(' ')).filter(({ person }) => person !== one)
    const shorter = [first, ...rest].slice(0, -1)
    const without = shorter.length < LEAST_WORDS ? [] : spelled(shorter.join(' '))
    const ending = rest.length < LEAST_WORDS ? [] : spelled(rest.join(' '))
    return [
      ...alike.map(({ person }) => ({ one, other: person, reason: 'names that are spelled alike' })),
      ...turned.map(({ person }) => ({ one, other: person, reason: 'one name has the first word of the other last' })),
      ...without.map(({ person }) => ({ one, other: person, reason: 'one name has a surname more than the other' })),
      ...ending.map(({ person }) => ({ one, other: person, reason: 'one name has a word before the other' })),
    ]
  })
}
