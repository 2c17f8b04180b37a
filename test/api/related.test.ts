import { describe, expect, test } from 'vitest'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction } from '../support/fiction.ts'

const RAREST = 10

const database = await createTestDatabase()
const ask = askerOf(database)
await loadFiction(database, 14)

/** Who stands in which article, and in how many: read without the API. */
const articleCounts = new Map(
  (await database.prisma.agent.findMany()).map(({ id, articleCount }) => [id, articleCount]),
)
const named = (await database.prisma.agentArticle.findMany()).map((row) => ({
  ...row,
  articleCount: articleCounts.get(row.agentId) ?? 0,
}))

/** Articles that share the rarest ten of an article's agents which are not its alone, most shared first. */
function related(articleId: string): { id: string; sharedAgents: number }[] {
  const rarest = named
    .filter((row) => row.articleId === articleId && row.articleCount > 1)
    .sort((a, b) => a.articleCount - b.articleCount || (a.agentId < b.agentId ? -1 : 1))
    .slice(0, RAREST)
    .map(({ agentId }) => agentId)
  const shared = new Map<string, number>()
  for (const row of named) {
    if (row.articleId === articleId || !rarest.includes(row.agentId)) continue
    shared.set(row.articleId, (shared.get(row.articleId) ?? 0) + 1)
  }
  return [...shared]
    .map(([id, sharedAgents]) => ({ id: `article_${id}`, sharedAgents }))
    .sort((a, b) => b.sharedAgents - a.sharedAgents || (a.id < b.id ? 1 : -1))
}

describe('articles related to an article', () => {
  test('share its rarest agents, most shared first, and are never itself', async () => {
    const { data } = await ask(
      '{ articles(first: 100) { nodes { id related(first: 100) { edges { sharedAgents node { id } } } } } }',
    )
    const sizes = new Set<number>()
    for (const { id, related: found } of data.articles.nodes) {
      const edges = found.edges.map(({ sharedAgents, node }: { sharedAgents: number; node: { id: string } }) => ({
        id: node.id,
        sharedAgents,
      }))
      expect(edges).toEqual(related(id.replace('article_', '')))
      for (const { sharedAgents } of edges) sizes.add(sharedAgents)
    }
    expect(sizes.size).toBeGreaterThan(1)
  })

  test('are walked page by page, of equals too', async () => {
    const { data } = await ask('{ articles(first: 1) { nodes { slug id } } }')
    const [{ slug, id }] = data.articles.nodes
    const walked: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { data: page } = await ask(
        'query ($slug: String!, $after: String) { article(by: { slug: $slug }) { related(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { slug, after },
      )
      walked.push(...page.article.related.nodes.map((node: { id: string }) => node.id))
      after = page.article.related.pageInfo.endCursor
      more = page.article.related.pageInfo.hasNextPage
    }
    expect(walked).toEqual(related(id.replace('article_', '')).map((each) => each.id))
  })
})
