import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AgentReference, describeGroup, type Grouping, groupReferences } from '../../src/entities/index.ts'
import { runs } from '../support/runs.ts'
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
    { numRuns: runs(100, 1000) },
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
    { numRuns: runs(100, 1000) },
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
    { numRuns: runs(100, 1000) },
  )
})

test('what several references to an organization say in the same words may be one that tells how often', () => {
  fc.assert(
    fc.property(references, (all) => {
      const organizations = all.filter(({ kind }) => kind === 'ORGANIZATION')
      const said = new Map<string, AgentReference[]>()
      for (const one of [...organizations].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
        const { article, key, date, context, ...words } = one
        const same = JSON.stringify([words, key.startsWith(' publisher ')])
        said.set(same, [...(said.get(same) ?? []), one])
      }
      const joined = new Map(
        [...said.values()].flatMap((same) => (same[0] ? [[{ ...same[0], times: same.length }, same] as const] : [])),
      )
      const { groups } = groupReferences([...joined.keys()])
      const apart = groups.map(({ members }) => ({
        members: members.flatMap((one) => joined.get(one as AgentReference & { times: number }) ?? []),
      }))
      expect(partition({ groups: apart, candidates: [] })).toEqual(partition(groupReferences(organizations)))
      expect(groups.map(describeGroup)).toEqual(apart.map(describeGroup))
    }),
    { numRuns: runs(60, 600) },
  )
})

test('who is described by a reference that tells how often is described by so many of it', () => {
  fc.assert(
    fc.property(references, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }), (all, often) => {
      for (const { members } of groupReferences(all).groups) {
        const times = (index: number) => often[index % often.length] ?? 1
        const told = members.map((one, index) => ({ ...one, times: times(index) }))
        const repeated = members.flatMap((one, index) => Array.from({ length: times(index) }, () => one))
        expect(describeGroup({ members: told })).toEqual(describeGroup({ members: repeated }))
      }
    }),
    { numRuns: runs(60, 600) },
  )
})
