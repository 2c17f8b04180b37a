import { beforeAll, describe, expect, test } from 'vitest'
import { restoreArticle, seedArchive, withdrawArticle } from '../../src/ingest/index.ts'
import { type Answer, askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { fictionalDocuments, loadDocuments } from '../support/fiction.ts'

const [before, after, alone] = [await createTestDatabase(), await createTestDatabase(), await createTestDatabase()]
/** The last one reports no meeting together with another, so that it alone says some things. */
const documents = fictionalDocuments(9)

/** An article that shares all its agents with others. */
const last = documents.at(-1)
const everything = `{
  archive { articleCount personCount organizationCount quoteCount meetingCount documentCount earliest latest }
  articles(first: 100) { totalCount nodes { slug headline articleBody document { sha256 } versions { totalCount }
    people { edges { mentionCount node { slug } } } organizations { edges { mentionCount node { slug } } }
    quotes { nodes { text } } meetings { nodes { name } } related { edges { sharedAgents node { slug } } }
    similar { totalCount edges { similarity node { slug } } } } }
  people(first: 100) { totalCount nodes { ...Who description memberships { nodes { role firstCited lastCited evidence { nodes { exact } } } } } }
  organizations(first: 100) { totalCount nodes { ...Who members { totalCount nodes { role person { slug } } } published { totalCount nodes { slug } } } }
  quotes(first: 100) { totalCount nodes { text date speakers { slug } continues { text } continuedBy { text } mentions { nodes { passage { exact } } } } }
  meetings(first: 100) { totalCount nodes { slug name startDate status reviewState participants { nodes { slug } } articles { nodes { slug } } quotes { totalCount } } }
}
fragment Who on Agent {
  slug articleCount quoteCount meetingCount articles { nodes { slug } } mentions { totalCount } quotes { nodes { text } } quotedIn { totalCount }
  meetings { nodes { slug } } metWith { edges { meetingCount firstMet lastMet node { slug } } } timeline(first: 100) { edges { date } }
}`

/** All that the API says, in an order that does not depend on ids. */
async function told(ask: ReturnType<typeof askerOf>): Promise<unknown> {
  const { data, errors } = await ask(everything)
  expect(errors).toBeUndefined()
  return sorted(data)
}

function sorted(value: Answer): Answer {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sorted(each)]))
}

const [askBefore, ask] = [askerOf(before), askerOf(after)]

beforeAll(async () => {
  await loadDocuments(before, documents.slice(0, -1))
  await loadDocuments(after, documents)
})

describe('a withdrawn article', async () => {
  const found = async () => {
    const { data } =
      await ask(`{ articles(first: 100) { nodes { slug headline id document { id } quotes { nodes { id } }
      mentions(first: 100) { nodes { id } } meetings { nodes { id slug articles { totalCount } } } } } }`)
    return data.articles.nodes.find(
      ({ headline }: { headline: string }) => headline === last?.annotations.article.headline,
    )
  }

  test('and all its claims are gone from every list, count, date, description and chain, as if it had never come', async () => {
    const whole = await told(ask)
    const { slug } = await found()
    expect(await withdrawArticle(after, slug)).toBe(true)
    expect(await told(ask)).toEqual(await told(askBefore))
    expect(await restoreArticle(after, slug)).toBe(true)
    expect(await told(ask)).toEqual(whole)
  })

  test('is found by no id, slug or words, nor is anything that it alone says', async () => {
    const article = await found()
    const meetings = article.meetings.nodes.filter(
      ({ articles }: { articles: { totalCount: number } }) => articles.totalCount === 1,
    )
    expect(meetings.length).toBeGreaterThan(0)
    const ids = [article, article.document, ...article.quotes.nodes, ...article.mentions.nodes, ...meetings].map(
      ({ id }) => id,
    )
    const query = `query ($ids: [ID!]!, $slug: String!, $id: ID!, $quote: ID!, $meeting: String!, $words: String!) {
      nodes(ids: $ids) { id } node(id: $id) { id } quote(id: $quote) { id }
      article(by: { slug: $slug }) { id } meeting(by: { slug: $meeting }) { id }
      search(query: $words, types: [ARTICLE]) { nodes { ... on Article { slug } } }
    }`
    const variables = {
      ids,
      slug: article.slug,
      id: article.id,
      quote: article.quotes.nodes[0].id,
      meeting: meetings[0].slug,
      words: `"${article.headline}"`,
    }
    const { data: whole } = await ask(query, variables)
    expect(whole.nodes).toEqual(ids.map((id) => ({ id })))
    expect(whole.search.nodes).toContainEqual({ slug: article.slug })
    await withdrawArticle(after, article.slug)
    const { data, errors } = await ask(query, variables)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ nodes: ids.map(() => null), node: null, quote: null, article: null, meeting: null })
    expect(data.search.nodes).not.toContainEqual({ slug: article.slug })
    await restoreArticle(after, article.slug)
    expect((await ask(query, variables)).data).toEqual(whole)
  })

  test('takes those along whom it alone names, until it comes back', async () => {
    const everybody = `{
      people { totalCount } organizations { totalCount } archive { personCount organizationCount }
      person(by: { name: "Tokayev" }) { slug } organization(by: { slug: "kazakhstan" }) { slug }
      search(query: "Tokayev") { totalCount }
    }`
    const askAlone = askerOf(alone)
    await seedArchive(alone)
    const { data: whole } = await askAlone(everybody)
    expect(whole.archive).toEqual({ personCount: 4, organizationCount: whole.organizations.totalCount })
    const { data: found } = await askAlone('{ articles { nodes { slug } } }')
    await withdrawArticle(alone, found.articles.nodes[0].slug)
    expect((await askAlone(everybody)).data).toEqual({
      people: { totalCount: 0 },
      organizations: { totalCount: 0 },
      archive: { personCount: 0, organizationCount: 0 },
      person: null,
      organization: null,
      search: { totalCount: 0 },
    })
    await restoreArticle(alone, found.articles.nodes[0].slug)
    expect((await askAlone(everybody)).data).toEqual(whole)
  })

  test('that does not exist cannot be withdrawn', async () => {
    expect(await withdrawArticle(after, 'none')).toBe(false)
  })
})
