import { type ArticleText, findNames, type Passage } from '../../annotations/index.ts'
import { partitionPoint } from '../../annotations/partitionPoint.ts'

/** How far apart role and name may stand, in code points, and still be one passage. */
const FARTHEST = 120

/**
 * Passages that cite a role where the annotations give none: the shortest stretch of a paragraph that holds the role's words and
 * one of the person's names; else the first place that names the person, which is where the annotations' word has to be checked.
 */
export function citationsOf(article: ArticleText, role: string | null, names: readonly string[]): Passage[] {
  const nearest = role === null ? null : nearestPair(article, role, names)
  if (nearest !== null) return [nearest]
  const [inBody] = findNames(article.articleBody, names)
  if (inBody !== undefined) return [{ source: 'ARTICLE_BODY', ...inBody }]
  const [inHeadline] = findNames(article.headline, names)
  return inHeadline === undefined ? [] : [{ source: 'HEADLINE', ...inHeadline }]
}

function nearestPair({ articleBody }: ArticleText, role: string, names: readonly string[]): Passage | null {
  const named = findNames(articleBody, names)
  const farthest = FARTHEST + role.length
  let shortest: Passage | null = null
  for (const title of findNames(articleBody, [role])) {
    const first = partitionPoint(named, (name) => name.start < title.end - farthest)
    for (let index = first; (named[index]?.start ?? Number.POSITIVE_INFINITY) <= title.start + farthest; index++) {
      const name = named[index] ?? title
      const [start, end] = [Math.min(title.start, name.start), Math.max(title.end, name.end)]
      if (end - start > farthest || (shortest !== null && end - start >= shortest.end - shortest.start)) continue
      const exact = articleBody.slice(start, end)
      if (!exact.includes('\n\n')) shortest = { source: 'ARTICLE_BODY', start, end, exact }
    }
  }
  return shortest
}
