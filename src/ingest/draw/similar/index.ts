import { lock, type Transaction } from '../../transaction.ts'
import { makeBands, refreshBands } from './bands.ts'
import { nearArticles, representativesAround } from './candidates.ts'
import { verified } from './verified.ts'
import { writeLinks } from './writeLinks.ts'

/**
 * Links articles whose texts or days have changed with all that have nearly the same text, and takes back links that do not hold any more. What
 * is linked depends on the articles, not on which came first: one transaction at a time looks around and writes, and sees what those
 * before it have written. The lock is held until the transaction ends, so this is the last thing it does.
 */
export async function linkSimilar(tx: Transaction, articles: readonly string[]): Promise<void> {
  await makeBands(tx, articles)
  lock(tx, ['similar articles'])
  const changes = await refreshBands(tx, articles)
  if (changes.articles.length === 0) return
  const concerned = [...new Set([...changes.articles, ...(await representativesAround(tx, changes))])]
  await writeLinks(tx, concerned, await verified(tx, await nearArticles(tx, concerned)))
}
