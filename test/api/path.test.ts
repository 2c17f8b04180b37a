import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadDocuments } from '../support/fiction.ts'

type Kind = 'MEETING' | 'QUOTE' | 'MEMBERSHIP'
interface Link {
  ends: [number, number]
  kind: Kind
  id: string
  date: string | null
}
interface Step {
  from: string
  to: string
  kind: Kind
  link: string
}

/** In the order in which links of one day are preferred. */
const KINDS = ['MEETING', 'QUOTE', 'MEMBERSHIP']

describe('of all chains of links', async () => {
  const { prisma } = await createTestDatabase()
  /** Ten agents, of whom the first two are states. */
  const agents = Array.from({ length: 10 }, () => randomUUID()).sort()
  const isState = (index: number) => index < 2

  beforeAll(async () => {
    for (const [index, id] of agents.entries()) {
      const detail = isState(index)
        ? { kind: 'ORGANIZATION' as const, organization: { create: { classification: 'STATE' as const } } }
        : { kind: 'PERSON' as const, person: { create: {} } }
      await prisma.agent.create({ data: { id, slug: `agent-${index}`, name: `Agent ${index}`, ...detail } })
    }
  })

  /** Breadth first, from the goal; then the best link of those that lead nearer to it, step by step. */
  function shortest(links: readonly Link[], start: number, goal: number, maxHops: number): Step[] {
    const out = (from: number) =>
      links.flatMap(({ ends: [a, b], ...link }) =>
        a === from ? [{ ...link, to: b }] : b === from ? [{ ...link, to: a }] : [],
      )
    const distance = new Map([[goal, 0]])
    const queue = [goal]
    for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
      if (here !== goal && isState(here)) continue
      for (const { to } of out(here)) {
        if (distance.has(to)) continue
        distance.set(to, (distance.get(here) ?? 0) + 1)
        queue.push(to)
      }
    }
    const hops = distance.get(start) ?? Number.POSITIVE_INFINITY
    if (hops > maxHops) return []
    const steps: Step[] = []
    let here = start
    for (let left = hops - 1; left >= 0; left -= 1) {
      const [best] = out(here)
        .filter(({ to }) => distance.get(to) === left && (left === 0 || !isState(to)))
        .sort(
          (a, b) =>
            (b.date ?? '').localeCompare(a.date ?? '') ||
            KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
            (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) ||
            a.to - b.to,
        )
      if (best === undefined) throw new Error('no way on')
      steps.push({ from: agents[here] ?? '', to: agents[best.to] ?? '', kind: best.kind, link: best.id })
      here = best.to
    }
    return steps
  }

  /** Five people in a row. */
  const chain: Link[] = [2, 3, 4, 5].map((from) => ({
    ends: [from, from + 1],
    kind: 'MEETING',
    id: `00000000-0000-7000-8000-${String(from).padStart(12, '0')}`,
    date: null,
  }))

  const indexes = fc.integer({ min: 0, max: agents.length - 1 })
  // An id is of one meeting, quote or role.
  const link = fc
    .record({
      ends: fc.tuple(indexes, indexes).filter(([a, b]) => a !== b),
      kind: fc.constantFrom<Kind>('MEETING', 'QUOTE', 'MEMBERSHIP'),
      number: fc.integer({ min: 1, max: 8 }),
      date: fc.constantFrom('2031-03-01', '2031-03-02', null),
    })
    .map(({ number, ...rest }) => ({
      ...rest,
      id: `00000000-0000-7000-8000-${`${number}${rest.kind.length}`.padStart(12, '0')}`,
    }))
  const links = fc.uniqueArray(link, {
    minLength: 4,
    maxLength: 22,
    selector: ({ ends, kind, id }) => [...ends].sort().join() + kind + id,
  })
  const kinds = fc.subarray<Kind>(['MEETING', 'QUOTE', 'MEMBERSHIP'], { minLength: 1 })

  test('it is a shortest one, with the newest link first, of a day a meeting, then the smallest, through no state', async () => {
    const pairs = agents.flatMap((_, from) => agents.map((__, to) => [from, to] as const)).filter(([a, b]) => a !== b)
    const lengths = new Set<number>()
    await fc.assert(
      fc.asyncProperty(links, kinds, fc.integer({ min: 1, max: 4 }), async (made, via, maxHops) => {
        await prisma.agentLink.deleteMany()
        await prisma.agentLink.createMany({
          data: made.flatMap(({ ends: [a, b], kind, id, date }) =>
            [[a, b] as const, [b, a] as const].map(([from, to]) => ({
              agentId: agents[from] ?? '',
              otherId: agents[to] ?? '',
              kind,
              linkId: id,
              date: date === null ? null : new Date(date),
            })),
          ),
        })
        const found = await prisma.$queryRaw<{ pair: number; steps: Step[] }[]>`
          SELECT pairs.pair::int, (
            SELECT coalesce(json_agg(json_build_object('from', p.from_id, 'to', p.to_id, 'kind', p.kind, 'link', p.link_id) ORDER BY p.step), '[]')
            FROM agent_path(pairs.start_id, pairs.goal_id, ${maxHops}::int, ${via}::text[]::link_kind[]) AS p) AS steps
          FROM unnest(${pairs.map(([from]) => agents[from])}::uuid[], ${pairs.map(([, to]) => agents[to])}::uuid[])
            WITH ORDINALITY AS pairs(start_id, goal_id, pair)
          ORDER BY pairs.pair`
        const allowed = made.filter(({ kind }) => via.includes(kind))
        const expected = pairs.map(([from, to]) => shortest(allowed, from, to, maxHops))
        expect(found.map(({ steps }) => steps)).toEqual(expected)
        for (const { length } of expected) lengths.add(length)
      }),
      { numRuns: 15, examples: [[chain, ['MEETING'], 4]] },
    )
    expect([...lengths].sort()).toEqual([0, 1, 2, 3, 4])
  })
})

describe('path', async () => {
  const database = await createTestDatabase()
  const ask = askerOf(database)

  /** A chain: each of five people meets the next, on behalf of one of two states; the last speaks of the Salt Party. */
  const names = ['Ann Arlo', 'Ben Berrow', 'Cid Carrick', 'Dee Dorran', 'Eve Ember']
  const key = (name: string) => name.slice(0, 3).toLowerCase()

  beforeAll(async () => {
    const meets = names.slice(1).map((name, index) => [names[index] ?? '', name] as const)
    const text = [
      'date 2031-03-01 Five people',
      ...meets.map(([one, other]) => `${one} of Varonia met ${other} of Tolmere.`),
      'Eve Ember said that the Salt Party would win. Ann Arlo, Clerk of Varonia, was silent.',
    ]
    await loadDocuments(database, [
      {
        path: 'chain.txt',
        text: `${text.join('\n\n')}\n`,
        isExtracted: false,
        annotations: {
          article: {},
          people: names.map((name) => ({
            key: key(name),
            name,
            names: [name],
            ...(name === 'Ann Arlo' ? { roles: [{ role: 'Clerk', organization: 'varonia' }] } : {}),
          })),
          organizations: [
            { key: 'varonia', name: 'Varonia', names: ['Varonia'], classification: 'STATE', country: 'XV' },
            { key: 'tolmere', name: 'Tolmere', names: ['Tolmere'], classification: 'STATE', country: 'XT' },
            { key: 'salt', name: 'Salt Party', names: ['Salt Party'], classification: 'PARTY' },
          ],
          quotes: [{ exact: 'the Salt Party would win', kind: 'INDIRECT', speaker: 'eve' }],
          meetings: meets.map(([one, other], index) => ({
            key: `meeting-${index}`,
            startDate: `2031-02-0${index + 1}`,
            participants: [
              { of: key(one), onBehalfOf: 'varonia' },
              { of: key(other), onBehalfOf: 'tolmere' },
            ],
            evidence: [{ exact: `${one} of Varonia met ${other} of Tolmere.` }],
          })),
        },
      },
    ])
  })

  const pathOf = async (from: string, to: string, options = '') => {
    const { data, errors } = await ask(
      `query ($from: String!, $to: String!) { path(from: { name: $from }, to: { name: $to }${options}) {
        from { name } to { name } via { __typename }
      } }`,
      { from, to },
    )
    expect(errors).toBeUndefined()
    type Found = { from: { name: string }; to: { name: string }; via: { __typename: string } }
    return (
      data.path?.map(({ from: one, to: other, via }: Found) => `${one.name} - ${via.__typename} - ${other.name}`) ??
      null
    )
  }

  test('is one link between those who met', async () => {
    expect(await pathOf('Ann Arlo', 'Ben Berrow', ', maxHops: 1')).toEqual(['Ann Arlo - Meeting - Ben Berrow'])
  })

  test('goes over at most maxHops links, 3 unless said otherwise; null beyond', async () => {
    expect(await pathOf('Ann Arlo', 'Dee Dorran')).toHaveLength(3)
    expect(await pathOf('Ann Arlo', 'Dee Dorran', ', maxHops: 2')).toBeNull()
    expect(await pathOf('Ann Arlo', 'Eve Ember')).toBeNull()
    expect(await pathOf('Ann Arlo', 'Eve Ember', ', maxHops: 4')).toEqual([
      'Ann Arlo - Meeting - Ben Berrow',
      'Ben Berrow - Meeting - Cid Carrick',
      'Cid Carrick - Meeting - Dee Dorran',
      'Dee Dorran - Meeting - Eve Ember',
    ])
  })

  test('reads backwards the same way', async () => {
    expect(await pathOf('Salt Party', 'Cid Carrick')).toEqual([
      'Salt Party - Quote - Eve Ember',
      'Eve Ember - Meeting - Dee Dorran',
      'Dee Dorran - Meeting - Cid Carrick',
    ])
  })

  test('begins or ends at a state, but does not lead through one', async () => {
    expect(await pathOf('Ann Arlo', 'Varonia')).toEqual(['Ann Arlo - Membership - Varonia'])
    expect(await pathOf('Varonia', 'Tolmere')).toEqual(['Varonia - Meeting - Tolmere'])
    expect(await pathOf('Varonia', 'Cid Carrick')).toEqual([
      'Varonia - Membership - Ann Arlo',
      'Ann Arlo - Meeting - Ben Berrow',
      'Ben Berrow - Meeting - Cid Carrick',
    ])
    expect(await pathOf('Ben Berrow', 'Tolmere')).toBeNull()
  })

  test('goes over links of the kinds that are wanted', async () => {
    expect(await pathOf('Ann Arlo', 'Varonia', ', via: [MEETING, QUOTE]')).toBeNull()
    expect(await pathOf('Dee Dorran', 'Salt Party', ', via: [QUOTE]')).toBeNull()
    expect(await pathOf('Dee Dorran', 'Salt Party', ', via: [QUOTE, MEETING]')).toHaveLength(2)
    expect(await pathOf('Ann Arlo', 'Ben Berrow', ', via: []')).toBeNull()
    expect(await pathOf('Ann Arlo', 'Ben Berrow', ', via: null, maxHops: null')).toHaveLength(1)
  })

  test('is empty from an agent to itself, and null to one that does not exist', async () => {
    expect(await pathOf('Ann Arlo', 'ann arlo')).toEqual([])
    expect(await pathOf('Ann Arlo', 'Zed Zander')).toBeNull()
  })
})
