import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AgentReference, type Grouping, groupReferences } from '../../src/entities/index.ts'
import { ARVANIA, BELMORA, body, JAPAN, person, referencesIn } from './articles.ts'

// Few words, so that names meet often.
const given = fc.constantFrom('Antony', 'Tony', 'Ilsa', 'Jan', 'Umeda', 'Oru', '')
const middle = fc.constantFrom('', '', '', ' F.', ' G.', ' Marie', ' Ada')
const family = fc.constantFrom('Varn', 'Oru', 'Umeda', 'Jan', 'von Keld')
const suffix = fc.constantFrom('', '', '', '', ' Jr.', ' II')
const office = fc.constantFrom(
  'Premier @arvania',
  'Premier @belmora',
  'Foreign Minister @arvania',
  'Foreign Minister',
  'Minister',
  'Premier',
  'Premier @japan',
)
const people = fc
  .record({ given, middle, family, suffix, offices: fc.array(office, { maxLength: 2 }), alias: fc.boolean() })
  .map(({ given, middle, family, suffix, offices, alias }) => {
    const name = given === '' ? family : `${given}${middle} ${family}${suffix}`
    const someone = person(name, ...offices)
    return alias ? { ...someone, names: [name, given === '' ? family : given] } : someone
  })
const bodies = fc.constantFrom(
  ARVANIA,
  BELMORA,
  JAPAN,
  body('Harbour Rescue League', 'OTHER', 'HRL'),
  body('Highland Road Lobby', 'PARTY', 'HRL'),
  body('HRL', 'OTHER'),
  body('Supreme Court'),
  body('Fisheries Observation Agency'),
  body('French Fisheries Observation Agency'),
  body('Japanese Fisheries Observation Agency'),
)
const article = fc.record({
  people: fc.array(people, { maxLength: 3 }),
  organizations: fc.uniqueArray(bodies, { maxLength: 3, selector: ({ key }) => key }),
  date: fc.constantFrom('2020-01-01', '2022-06-01', '2031-05-04'),
})
const references = fc.array(article, { maxLength: 14 }).map((articles) => referencesIn(...articles))

const idOf = ({ article, kind, key }: AgentReference) => `${article} ${kind} ${key}`
const partition = ({ groups }: Grouping) => groups.map(({ members }) => members.map(idOf).sort().join()).sort()
const doubts = ({ candidates }: Grouping) =>
  candidates
    .map(({ one, other, reasons }) => [
      [one, other].map(({ members }) => members.map(idOf).sort().join()).sort(),
      [...reasons].sort(),
    ])
    .map((doubt) => JSON.stringify(doubt))
    .sort()

test('every reference is in one group, whatever order they come in', () => {
  const shuffled = references.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const grouping = groupReferences(all)
      expect(grouping.groups.flatMap(({ members }) => members.map(idOf)).sort()).toEqual(all.map(idOf).sort())
      expect(partition(groupReferences(other))).toEqual(partition(grouping))
      expect(doubts(groupReferences(other))).toEqual(doubts(grouping))
    }),
    { numRuns: 500 },
  )
})

/** The references that can bear upon those of one word of a kind: full ones of whole blocks, and of words whatever is called so. */
function closure(all: readonly AgentReference[], kind: AgentReference['kind'], word: string): AgentReference[] {
  const words = new Set([word])
  const blocks = new Set<string>()
  for (let size = -1; size !== words.size + blocks.size; ) {
    size = words.size + blocks.size
    for (const reference of all) {
      if (reference.kind !== kind || !reference.isFull) continue
      const called = [reference.block, ...reference.aliases]
      if (blocks.has(reference.block) || called.some((name) => words.has(name))) {
        blocks.add(reference.block)
        for (const name of called) words.add(name)
      }
    }
  }
  return all.filter((reference) => reference.kind === kind && (reference.isFull ? blocks : words).has(reference.block))
}

test('a part that is closed under block and aliases is grouped by itself as within the whole', () => {
  const words = fc.constantFrom('varn', 'oru', 'umeda', 'keld', 'hrl', 'fisheries observation agency')
  fc.assert(
    fc.property(references, words, fc.constantFrom('PERSON', 'ORGANIZATION'), (all, word, kind) => {
      const part = closure(all, kind, word)
      const within = new Set(part.map(idOf))
      const whole = groupReferences(all)
      const restricted = {
        groups: whole.groups.filter(({ members }) => members.some((member) => within.has(idOf(member)))),
        candidates: whole.candidates.filter(({ one }) => one.members.some((member) => within.has(idOf(member)))),
      }
      const alone = groupReferences(part)
      expect(partition(alone)).toEqual(partition(restricted))
      expect(doubts(alone)).toEqual(doubts(restricted))
    }),
    { numRuns: 500 },
  )
})

test('no two people of one article are one by their full names', () => {
  fc.assert(
    fc.property(references, (all) => {
      for (const { members } of groupReferences(all).groups) {
        const articles = members.filter(({ kind, isFull }) => kind === 'PERSON' && isFull).map(({ article }) => article)
        expect(new Set(articles).size).toBe(articles.length)
      }
    }),
    { numRuns: 500 },
  )
})
