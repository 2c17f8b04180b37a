import type { Client } from 'pg'

// What the peer's statements need beyond the archive's own indexes, as whoever runs it would add them: it orders by the plain
// column where the archive orders by an expression that puts nulls last, and knows no condition that partial indexes have.
const peerIndexes = [
  'CREATE INDEX peer_agent_meeting ON agent_meeting (agent_id, start_date, meeting_id)',
  'CREATE INDEX peer_quote ON quote (article_id, passage_source, passage_start, id)',
  'CREATE INDEX peer_article_by_date ON article (date_published, id)',
  'CREATE INDEX peer_article_by_publisher ON article (publisher_id, date_published, id)',
  'CREATE INDEX peer_quote_speaker ON quote_speaker (quote_id, position, agent_id)',
  'CREATE INDEX peer_meeting_participant ON meeting_participant (meeting_id, position, agent_id)',
]

// It tells relations by foreign keys, and tables kept for reading have none.
const peerForeignKeys = [
  'ALTER TABLE agent_meeting ADD FOREIGN KEY (agent_id) REFERENCES agent (id), ADD FOREIGN KEY (meeting_id) REFERENCES meeting (id)',
]

/** Takes away every index that is no primary key, and returns the statements that bring them back. */
export async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisprimary
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid)`)
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}

/** A sorted index is made many times faster than it grows. */
export async function createIndexes(client: Client, definitions: readonly string[]): Promise<void> {
  await client.query("SET maintenance_work_mem = '512MB'")
  for (const definition of definitions) await client.query(definition)
}

export async function prepareForPeer(client: Client): Promise<void> {
  for (const foreignKey of peerForeignKeys) await client.query(foreignKey)
  await createIndexes(client, peerIndexes)
}
