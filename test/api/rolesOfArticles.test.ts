import { expect, test } from 'vitest'
import { reviewClaims } from '../../src/ingest/index.ts'
import { ingestText, VISIT, VISIT_ANNOTATIONS } from '../ingest/archive.ts'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { fictionalDocuments, loadDocuments } from '../support/fiction.ts'

const database = await createTestDatabase()
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]
await loadDocuments(database, fictionalDocuments(6))

/** Both ways to read must answer alike. */
async function answer(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  expect(await askCompiled(query, variables)).toEqual(data)
  return data
}

test('an article lists the roles that it cites, as it first cites them', async () => {
  const visit = await createTestDatabase()
  await ingestText(visit, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const { data } = await askerOf(visit)(
    '{ articles { nodes { memberships { totalCount edges { passage { source start exact } node { role person { name } organization { name } } } } } } }',
  )
  expect(data.articles.nodes[0].memberships).toEqual({
    totalCount: 2,
    edges: [
      {
        passage: { source: 'ARTICLE_BODY', start: 0, exact: 'President of Arvania Ilsa Varn' },
        node: { role: 'President', person: { name: 'Ilsa Varn' }, organization: { name: 'Arvania' } },
      },
      {
        // Where its editor names no passage, it is the first place that names who has it.
        passage: { source: 'ARTICLE_BODY', start: 40, exact: 'Tomas Keld' },
        node: { role: 'Premier', person: { name: 'Tomas Keld' }, organization: { name: 'Belmora' } },
      },
    ],
  })
})

test('they are those of whose passages one stands in its newest version', async () => {
  const { articles, people } = await answer(`{
    articles(first: 100) { nodes { id document { id } memberships { totalCount edges { passage { document { id } source start } node { id } } } } }
    people(first: 100) { nodes { memberships { nodes { id evidence(first: 100) { nodes { document { id } source start } } } } } }
  }`)
  const cited = people.nodes.flatMap(({ memberships }: Answer) => memberships.nodes)
  const isFirst = (one: Answer, other: Answer) =>
    one.source === other.source ? one.start <= other.start : one.source === 'HEADLINE'
  let found = 0
  for (const { document, memberships } of articles.nodes) {
    const expected = cited.flatMap(({ id, evidence }: Answer) => {
      const here = evidence.nodes.filter((passage: Answer) => passage.document.id === document.id)
      const first = here.find((one: Answer) => here.every((other: Answer) => isFirst(one, other)))
      return first === undefined ? [] : [{ passage: first, node: { id } }]
    })
    expect(memberships.totalCount).toBe(expected.length)
    expect(new Set(memberships.edges)).toEqual(new Set(expected))
    for (const [place, { passage }] of memberships.edges.entries())
      if (place > 0) expect(isFirst(memberships.edges[place - 1].passage, passage)).toBe(true)
    found += expected.length
  }
  expect(found).toBeGreaterThan(articles.nodes.length)
})

test('they are paged in either direction, also two of one passage', async () => {
  const { articles } = await answer('{ articles(first: 100) { nodes { id memberships { nodes { id } } } } }')
  for (const { id, memberships } of articles.nodes) {
    const forwards: string[] = []
    const backwards: string[] = []
    for (let after = null, isMore = true; isMore; ) {
      const { node } = await answer(
        'query ($id: ID!, $after: String) { node(id: $id) { ... on Article { memberships(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }',
        { id, after },
      )
      forwards.push(...node.memberships.nodes.map((one: Answer) => one.id))
      ;({ endCursor: after, hasNextPage: isMore } = node.memberships.pageInfo)
    }
    for (let before = null, isMore = true; isMore; ) {
      const { node } = await answer(
        'query ($id: ID!, $before: String) { node(id: $id) { ... on Article { memberships(last: 1, before: $before) { nodes { id } pageInfo { hasPreviousPage startCursor } } } } }',
        { id, before },
      )
      backwards.unshift(...node.memberships.nodes.map((one: Answer) => one.id))
      ;({ startCursor: before, hasPreviousPage: isMore } = node.memberships.pageInfo)
    }
    const all = memberships.nodes.map((one: Answer) => one.id)
    expect({ forwards, backwards }).toEqual({ forwards: all, backwards: all })
  }
})

test('a rejected role is listed only where it is asked for', async () => {
  const { articles } = await answer('{ articles { nodes { id memberships { nodes { id } } } } }')
  const { id, memberships } = articles.nodes.find((one: Answer) => one.memberships.nodes.length > 0)
  const wrong = memberships.nodes[0].id
  await reviewClaims(database, [{ kind: 'MEMBERSHIP', id: wrong.replace('membership_', '') }], 'REJECTED')
  const query =
    'query ($id: ID!, $where: MembershipWhere) { node(id: $id) { ... on Article { memberships(where: $where) { totalCount nodes { id } } } } }'
  const left = (await answer(query, { id })).node.memberships
  expect(left.totalCount).toBe(memberships.nodes.length - 1)
  expect(left.nodes).not.toContainEqual({ id: wrong })
  const rejected = (await answer(query, { id, where: { reviewState: ['REJECTED'] } })).node.memberships
  expect(rejected).toEqual({ totalCount: 1, nodes: [{ id: wrong }] })
})
