import { sql } from 'kysely'
import { resemblance, shinglesOf } from '../../../similarity/index.ts'
import type { Transaction } from '../../transaction.ts'
import { place } from './bands.ts'
import type { Pair } from './candidates.ts'

/** From which share of common shingles two texts are nearly the same. */
const LEAST_SIMILARITY = 0.6
/** So that few texts are in memory. */
const PAIRS_AT_ONCE = 250

export type Link = Pair & { similarity: number }

/** The pairs whose texts are nearly the same by the texts themselves. */
export async function verified(tx: Transaction, pairs: readonly Pair[]): Promise<Link[]> {
  const links: Link[] = []
  let shingles: Shingles = new Map()
  for (let from = 0; from < pairs.length; from += PAIRS_AT_ONCE) {
    const some = pairs.slice(from, from + PAIRS_AT_ONCE)
    shingles = await shinglesOfArticles(tx, new Set(some.flatMap(({ one, other }) => [one, other])), shingles)
    for (const pair of some) {
      const similarity = resemblance(shingles.get(pair.one) ?? NONE, shingles.get(pair.other) ?? NONE)
      if (similarity >= LEAST_SIMILARITY) links.push({ ...pair, similarity: Number(similarity.toFixed(4)) })
    }
  }
  return links
}

type Shingles = ReadonlyMap<string, ReadonlySet<number>>

const NONE: ReadonlySet<number> = new Set()

/** Of these articles only; those that are known are not read again. */
async function shinglesOfArticles(tx: Transaction, articles: ReadonlySet<string>, known: Shingles): Promise<Shingles> {
  const texts = await tx.rows<{ id: string; articleBody: string }>(sql`
    SELECT b.article_id::text AS id, d.article_body AS "articleBody"
    FROM (SELECT DISTINCT article_id, place FROM article_band
        WHERE article_id = ANY(${[...articles].filter((id) => !known.has(id))}::uuid[])) AS b
      -- The version that has these bands: of a newer one, which may be there already, is told when it is drawn.
      JOIN document d ON d.article_id = b.article_id AND ${place('d')} = b.place`)
  return new Map([
    ...[...known].filter(([id]) => articles.has(id)),
    ...texts.map(({ id, articleBody }): [string, Set<number>] => [id, new Set(shinglesOf(articleBody))]),
  ])
}
