import fc from 'fast-check'
import { isInputObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { reviewClaims } from '../../src/ingest/index.ts'
import { schema } from '../../src/schema/index.ts'
import { askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadDocuments, loadFiction, reject } from '../support/fiction.ts'
import { type Condition, type FilteredList, filteredLists } from '../support/filtered.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

await loadFiction(database, 16)
const nothing = { article: {}, people: [], organizations: [], quotes: [], meetings: [] }
await loadDocuments(database, [
  {
    path: 'fiction/bare.txt',
    text: 'date 2031-04-01 Nothing happened\n\nNobody said anything.\n',
    annotations: nothing,
    isExtracted: true,
  },
  // Somebody who met nobody, and an organization that speaks.
  {
    path: 'fiction/letter.txt',
    text: 'date 2031-04-02 A letter\n\nWilder Mooncart wrote to the Salt Party, which said that the tide had turned.\n',
    annotations: {
      ...nothing,
      people: [{ key: 'wilder', name: 'Wilder Mooncart', names: ['Wilder Mooncart'] }],
      organizations: [{ key: 'salt', name: 'Salt Party', names: ['Salt Party'], classification: 'PARTY' }],
      quotes: [{ exact: 'the tide had turned', kind: 'INDIRECT', speaker: 'salt' }],
    },
    isExtracted: false,
  },
])
const [quote, meeting] = await Promise.all([
  database.prisma.quote.findFirstOrThrow({ where: { isCurrent: true, kind: 'DIRECT' }, skip: 1 }),
  database.prisma.meeting.findFirstOrThrow({ where: { isCurrent: true, medium: 'CALL' } }),
])
await reject(database, { quotes: [quote.id], meetings: [meeting.id] })
const unsure = await database.prisma.quote.findFirstOrThrow({ where: { isCurrent: true, confidence: { lt: 0.5 } } })
await reviewClaims(database, [{ kind: 'QUOTE', id: unsure.id }], 'CONFIRMED')
const lists = await filteredLists(database)

type Where = Record<string, unknown>

async function found({ list, filter }: Pick<FilteredList, 'list' | 'filter'>, where: Where | null): Promise<string[]> {
  const { data, errors } = await ask(
    `query ($where: ${filter}) { ${list}(first: 100, where: $where) { nodes { id } totalCount } }`,
    { where },
  )
  expect(errors).toBeUndefined()
  const ids = data[list].nodes.map(({ id }: { id: string }) => id)
  expect(data[list].totalCount).toBe(ids.length)
  return ids.sort()
}

/** What a filter should let through, by going through all rows. */
function expected({ rows, prefix, isRejected }: FilteredList, [where, fits]: Condition<{ id: string }>): string[] {
  const isAskedFor = JSON.stringify(where).includes('"reviewState":[')
  return rows
    .filter((row) => (isAskedFor || !isRejected(row)) && fits(row))
    .map(({ id }) => `${prefix}_${id}`)
    .sort()
}

describe.each(lists)('$filter', (list) => {
  test.each(list.conditions.map(([where, fits]) => [JSON.stringify(where), where, fits] as const))(
    '%s',
    async (_text, where, fits) => {
      expect(await found(list, where)).toEqual(expected(list, [where, fits]))
    },
  )

  test('has each of its fields tried here, letting some rows through and not all', () => {
    const input = schema.getType(list.filter)
    if (!isInputObjectType(input)) throw new TypeError(list.filter)
    for (const field of Object.keys(input.getFields())) {
      if (['and', 'or', 'not'].includes(field)) continue
      const sizes = list.conditions
        .filter(([where]) => field in where)
        .map((condition) => expected(list, condition).length)
      expect({ field, some: sizes.some((size) => size > 0 && size < list.rows.length) }).toEqual({ field, some: true })
    }
  })

  test('takes null, nothing and no filter at all for the same', async () => {
    const all = expected(list, [{}, () => true])
    expect(await found(list, null)).toEqual(all)
    expect(await found(list, {})).toEqual(all)
    const input = schema.getType(list.filter)
    if (!isInputObjectType(input)) throw new TypeError(list.filter)
    expect(await found(list, Object.fromEntries(Object.keys(input.getFields()).map((name) => [name, null])))).toEqual(
      all,
    )
  })

  test('joins conditions by and, or and not, to any depth', async () => {
    const { tree } = fc.letrec<{ tree: Condition<{ id: string }> }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(...list.conditions.filter(([where]) => !('reviewState' in where))),
        fc
          .array(tie('tree'), { maxLength: 3 })
          .map(
            (parts): Condition<{ id: string }> => [
              { and: parts.map(([where]) => where) },
              (row) => parts.every(([, fits]) => fits(row)),
            ],
          ),
        fc
          .array(tie('tree'), { maxLength: 3 })
          .map(
            (parts): Condition<{ id: string }> => [
              { or: parts.map(([where]) => where) },
              (row) => parts.some(([, fits]) => fits(row)),
            ],
          ),
        tie('tree').map(([where, fits]): Condition<{ id: string }> => [{ not: where }, (row) => !fits(row)]),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(tree, async (condition) => {
        expect(await found(list, condition[0])).toEqual(expected(list, condition))
      }),
      { numRuns: 30 },
    )
  })
})

describe('a filter of many conditions', () => {
  const asking = (participants: number) =>
    ask('query ($where: MeetingWhere) { meetings(where: $where) { totalCount } }', {
      where: { participants: { any: Array.from({ length: participants }, () => ({ slug: 'oda-quill' })) } },
    })

  test('is refused beyond 200; values in a list are not counted', async () => {
    expect((await asking(190)).errors).toBeUndefined()
    const { errors, code } = await asking(201)
    expect([code, errors?.[0]?.message]).toEqual(['BAD_USER_INPUT', 'A filter holds at most 200 conditions.'])
    const slugs = Array.from({ length: 1000 }, (_, index) => `place ${index}`)
    expect(await found({ list: 'meetings', filter: 'MeetingWhere' }, { location: { in: slugs } })).toEqual([])
  })
})

describe('claims that an editor rejected', () => {
  const ids = { quotes: `quote_${quote.id}`, meetings: `meeting_${meeting.id}` }
  const filters = { quotes: 'QuoteWhere', meetings: 'MeetingWhere' }

  test.each(['quotes', 'meetings'] as const)('%s: only where a filter asks for them, at any depth', async (list) => {
    const all = { list, filter: filters[list] }
    expect(await found(all, {})).not.toContain(ids[list])
    expect(await found(all, { reviewState: ['REJECTED'] })).toEqual([ids[list]])
    expect(await found(all, { or: [{ not: { reviewState: ['SUGGESTED', 'CONFIRMED'] } }] })).toEqual([ids[list]])
    expect(await found(all, { reviewState: null })).not.toContain(ids[list])
  })
})

describe('an agent in a filter', () => {
  const articlesThatMention = (agent: Where) => found({ list: 'articles', filter: 'ArticleWhere' }, { mentions: agent })

  test('is the same by id, slug and name, without case and accents', async () => {
    const { data } = await ask('{ agent(by: { slug: "maro-castellow" }) { id } }')
    const byId = await articlesThatMention({ id: data.agent.id })
    expect(byId).not.toEqual([])
    expect(await articlesThatMention({ slug: 'maro-castellow' })).toEqual(byId)
    expect(await articlesThatMention({ name: 'MARÓ castellow' })).toEqual(byId)
    expect(await articlesThatMention({ name: ' maro  Castellow ' })).toEqual(byId)
  })

  test('by a name that several bear is refused with their slugs; a lookup gives null', async () => {
    const { prisma } = database
    const twin = await prisma.agent.create({
      data: {
        kind: 'PERSON',
        slug: 'ona-quill',
        name: 'Ona Quill',
        articleCount: 1,
        person: { create: {} },
        names: { create: [{ text: 'Quill', kind: 'WEAK_ALIAS' }] },
      },
    })
    const { code, errors } = await ask('{ articles(where: { mentions: { name: "quill" } }) { nodes { id } } }')
    expect(code).toBe('AMBIGUOUS_NAME')
    expect(errors?.[0]?.extensions.slugs).toEqual(['oda-quill', 'ona-quill'])
    expect((await ask('{ person(by: { name: "quill" }) { id } }')).data.person).toBeNull()
    expect((await ask('{ quotes(where: { speaker: { name: "QUILL" } }) { totalCount } }')).code).toBe('AMBIGUOUS_NAME')
    for (const first of [0, 1]) {
      const page = `{ articles(first: ${first}, where: { mentions: { name: "quill" } }) { nodes { id } } }`
      expect((await ask(page)).code).toBe('AMBIGUOUS_NAME')
      await expect(compiledAskerOf(database)(page)).rejects.toMatchObject({ extensions: { code: 'AMBIGUOUS_NAME' } })
    }
    await prisma.agent.delete({ where: { id: twin.id } })
  })

  test('that turned out to be another is that other, by its old id, slug and name', async () => {
    const concord = await database.prisma.agent.findUniqueOrThrow({ where: { slug: 'concord-of-tides' } })
    const merged = await database.prisma.agent.create({
      data: {
        kind: 'PERSON',
        slug: 'tide-concord',
        name: 'Tide Concord',
        mergedIntoId: concord.id,
        names: { create: [{ text: 'Tide Concord', kind: 'NAME' }] },
      },
    })
    const expectedIds = await articlesThatMention({ slug: 'concord-of-tides' })
    expect(expectedIds).not.toEqual([])
    for (const ref of [{ id: `person_${merged.id}` }, { slug: 'tide-concord' }, { name: 'tide concord' }]) {
      expect(await articlesThatMention(ref)).toEqual(expectedIds)
      const { data } = await ask(
        'query ($by: AgentRef!) { agent(by: $by) { slug } organization(by: $by) { slug } person(by: $by) { slug } }',
        { by: ref },
      )
      const organization = { slug: 'concord-of-tides' }
      expect(data).toEqual({ agent: organization, organization, person: null })
    }
    const { data } = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: `person_${merged.id}` })
    expect(data.node).toEqual({ __typename: 'Organization', id: `organization_${concord.id}` })
    const { data: listed } = await ask('{ people(where: { search: "Tide Concord" }) { nodes { slug } } }')
    expect(listed.people.nodes).toEqual([])
  })

  test('that is none lets nothing through, and everything through not', async () => {
    const all = await found({ list: 'articles', filter: 'ArticleWhere' }, {})
    expect(await articlesThatMention({ slug: 'nobody' })).toEqual([])
    expect(await articlesThatMention({ id: `meeting_${meeting.id}` })).toEqual([])
    expect(
      await found({ list: 'articles', filter: 'ArticleWhere' }, { not: { mentions: { slug: 'nobody' } } }),
    ).toEqual(all)
  })
})
