import type { Client } from 'pg'

interface Passages {
  readonly table: string
  readonly prefix: 'passage' | 'attribution'
}

const passages: readonly Passages[] = [
  { table: 'mention', prefix: 'passage' },
  { table: 'quote', prefix: 'passage' },
  { table: 'quote', prefix: 'attribution' },
  { table: 'meeting_report_evidence', prefix: 'passage' },
  { table: 'membership_citation', prefix: 'passage' },
]

/** What the guards that were off would have refused at commit. */
const rules = [
  `SELECT 'agents of no kind', count(*) FROM agent a WHERE NOT EXISTS (SELECT FROM person p WHERE p.id = a.id AND a.kind = 'PERSON')
     AND NOT EXISTS (SELECT FROM organization o WHERE o.id = a.id AND a.kind = 'ORGANIZATION')`,
  `SELECT 'reports without evidence', count(*) FROM meeting_report r
     WHERE NOT EXISTS (SELECT FROM meeting_report_evidence e WHERE e.report_id = r.id)`,
  `SELECT 'reports of fewer than two', count(*) FROM meeting_report r
     WHERE (SELECT count(*) FROM meeting_report_participant p WHERE p.report_id = r.id) < 2`,
  `SELECT 'roles without a citation', count(*) FROM membership m
     WHERE NOT EXISTS (SELECT FROM membership_citation c WHERE c.membership_id = m.id)`,
]

/**
 * Checks by one set-based statement all that triggers and foreign keys would have checked row by row.
 *
 * @throws Error that names what is wrong, and how many rows are
 */
export async function verifyArchive(client: Client): Promise<void> {
  const checks = [...passages.map(passageCheck), ...rules, ...(await foreignKeyChecks(client))]
  const { rows } = await client.query<{ what: string; wrong: string }>(
    `SELECT * FROM (${checks.join('\nUNION ALL ')}) AS checked(what, wrong) WHERE wrong > 0`,
  )
  if (rows.length > 0)
    throw new Error(`The loaded data are wrong: ${rows.map(({ what, wrong }) => `${wrong} ${what}`).join(', ')}.`)
}

function passageCheck({ table, prefix }: Passages): string {
  return `SELECT 'untrue ${prefix}s of ${table}', count(*) FROM ${table} p JOIN document d ON d.id = p.document_id
    WHERE p.${prefix}_exact IS NOT NULL AND substr(CASE p.${prefix}_source WHEN 'HEADLINE' THEN d.headline ELSE d.article_body END,
      p.${prefix}_start + 1, p.${prefix}_end - p.${prefix}_start) IS DISTINCT FROM p.${prefix}_exact`
}

async function foreignKeyChecks(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; child: string; parent: string; column: string }>(`
    SELECT k.conname AS name, k.conrelid::regclass::text AS child, k.confrelid::regclass::text AS parent, a.attname AS column
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
    WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`)
  return rows.map(
    ({ name, child, parent, column }) => `SELECT 'rows against ${name}', count(*) FROM ${child} c
      WHERE c.${column} IS NOT NULL AND NOT EXISTS (SELECT FROM ${parent} p WHERE p.id = c.${column})`,
  )
}
