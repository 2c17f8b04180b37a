import { sql } from 'kysely'
import { numbered } from '../entities/index.ts'
import type { Transaction } from './transaction.ts'

/** For each slug itself or, where it is taken or asked for twice, the first free one of -2, -3 and so on. */
export async function freeSlugs(
  tx: Transaction,
  table: 'agent' | 'article' | 'meeting',
  wanted: readonly string[],
): Promise<string[]> {
  const free: (string | undefined)[] = wanted.map(() => undefined)
  const taken = new Set<string>()
  for (let from = 1, before = 10; free.includes(undefined); from = before, before *= 10) {
    const limit = Math.min(before, from + 1000)
    const open = wanted.filter((_, index) => free[index] === undefined)
    const candidates = [...new Set(open.flatMap((slug) => numbered(slug, from, limit)))]
    const rows = await tx.rows<{ slug: string }>(
      sql`SELECT slug FROM ${sql.raw(table)} WHERE slug = ANY(${candidates}::text[])`,
    )
    for (const { slug } of rows) taken.add(slug)
    wanted.forEach((slug, index) => {
      if (free[index] !== undefined) return
      const first = numbered(slug, from, limit).find((candidate) => !taken.has(candidate))
      if (first === undefined) return
      free[index] = first
      taken.add(first)
    })
  }
  return free.flatMap((slug) => slug ?? [])
}
