import { sql } from 'kysely'
import type { Transaction } from '../database/index.ts'
import { groupBy } from '../groups.ts'
import { misfit } from './misfit.ts'
import type { Later } from './parts/part.ts'
import { NOBODY } from './sql.ts'

const TARGETS: Record<Later['table'], string> = {
  agent: 'SELECT id FROM agent WHERE slug = l.target',
  organization: 'SELECT id FROM agent WHERE slug = l.target',
  meeting: 'SELECT id FROM meeting WHERE slug = l.target',
  quote: 'SELECT l.target::uuid',
}
const AT_ONCE = 5000

/** Fills in what lines refer to in later ones. */
export async function fillIn(tx: Transaction, later: readonly Later[]): Promise<void> {
  // In the order in which lines name them: whom one was merged through has to fit whom it was merged into.
  for (const links of groupBy(later, ({ table, column }) => `${table} ${column}`).values()) {
    const [first] = links
    if (first === undefined) continue
    const { table, column } = first
    for (let from = 0; from < links.length; from += AT_ONCE) {
      const some = links.slice(from, from + AT_ONCE)
      try {
        await tx.run(sql`
          UPDATE ${sql.raw(table)} AS x SET ${sql.raw(column)} = coalesce((${sql.raw(TARGETS[table])}), ${sql.raw(NOBODY)})
          FROM jsonb_to_recordset(${JSON.stringify(some)}::jsonb) AS l(id uuid, target text) WHERE x.id = l.id`)
      } catch (error) {
        throw misfit(error, `Lines of ${table}s`)
      }
    }
  }
}
