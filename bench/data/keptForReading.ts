import type { Client } from 'pg'

// What ingesting keeps for reading, written at once for all records: some minutes for a million articles, where the program's own
// statements, which are made for a few articles at a time, take hours. A test holds the two together.
const statements = [
  `CREATE TEMP TABLE dated AS
    SELECT q.id, CASE WHEN m.date_precision = 'DAY' AND m.is_current THEN m.start_date ELSE a.date_published END AS date
    FROM quote q JOIN article a ON a.id = q.article_id LEFT JOIN meeting m ON m.id = q.meeting_id`,
  'UPDATE quote q SET date = d.date FROM dated d WHERE q.id = d.id AND q.date <> d.date',
  'UPDATE quote_speaker s SET date = d.date FROM dated d WHERE s.quote_id = d.id AND s.date <> d.date',
  'DROP TABLE dated',
  `UPDATE membership m SET first_cited = c.first_cited, last_cited = c.last_cited
    FROM (
      SELECT c.membership_id AS id, min(a.date_published) AS first_cited, max(a.date_published) AS last_cited
      FROM membership_citation c JOIN article a ON a.id = c.article_id WHERE c.is_current GROUP BY c.membership_id
    ) AS c
    WHERE m.id = c.id AND (m.first_cited, m.last_cited) IS DISTINCT FROM (c.first_cited, c.last_cited)`,
  `INSERT INTO agent_article (agent_id, article_id, kind, mention_count, date_published)
    SELECT m.agent_id, m.article_id, a.kind, m.mention_count, p.date_published
    FROM (SELECT agent_id, article_id, count(*)::int AS mention_count FROM mention WHERE is_current GROUP BY 1, 2) AS m
    JOIN agent a ON a.id = m.agent_id JOIN article p ON p.id = m.article_id WHERE p.withdrawn_at IS NULL`,
  `INSERT INTO agent_meeting (agent_id, meeting_id, start_date)
    SELECT DISTINCT party.agent_id, m.id, m.start_date
    FROM meeting m JOIN meeting_participant p ON p.meeting_id = m.id
    CROSS JOIN LATERAL (VALUES (p.agent_id), (p.on_behalf_of_id)) AS party(agent_id)
    WHERE m.is_current AND m.review_state <> 'REJECTED' AND p.review_state <> 'REJECTED' AND party.agent_id IS NOT NULL`,
  `INSERT INTO agent_quoted_in (agent_id, quote_id, date)
    SELECT DISTINCT m.agent_id, q.id, q.date FROM quote q JOIN mention m ON m.quote_id = q.id AND m.is_current
    LEFT JOIN quote_speaker s ON s.quote_id = q.id AND s.agent_id = m.agent_id
    WHERE q.is_current AND q.review_state <> 'REJECTED' AND s.quote_id IS NULL`,
  `CREATE TEMP TABLE party AS
    SELECT m.id AS meeting_id, m.start_date, p.agent_id, p.on_behalf_of_id, coalesce(p.on_behalf_of_id, p.agent_id) AS side, a.kind
    FROM meeting m JOIN meeting_participant p ON p.meeting_id = m.id JOIN agent a ON a.id = p.agent_id
    WHERE m.is_current AND m.status = 'HELD' AND m.review_state <> 'REJECTED' AND p.review_state <> 'REJECTED'`,
  `CREATE TEMP TABLE organization_met AS
    SELECT meeting_id, start_date, agent_id, side FROM party WHERE kind = 'ORGANIZATION'
    UNION SELECT meeting_id, start_date, on_behalf_of_id, on_behalf_of_id FROM party WHERE on_behalf_of_id IS NOT NULL`,
  'ANALYZE party, organization_met, agent_quoted_in',
  `INSERT INTO agent_link (agent_id, other_id, kind, link_id, date)
    SELECT a.agent_id, b.agent_id, 'MEETING'::link_kind, a.meeting_id, a.start_date
      FROM party a JOIN party b ON b.meeting_id = a.meeting_id AND b.agent_id <> a.agent_id AND b.side <> a.side
    UNION SELECT a.agent_id, b.agent_id, 'MEETING', a.meeting_id, a.start_date
      FROM organization_met a JOIN organization_met b
        ON b.meeting_id = a.meeting_id AND b.agent_id <> a.agent_id AND b.side <> a.side
    UNION SELECT s.agent_id, x.agent_id, 'QUOTE', x.quote_id, x.date
      FROM agent_quoted_in x JOIN quote_speaker s ON s.quote_id = x.quote_id
    UNION SELECT x.agent_id, s.agent_id, 'QUOTE', x.quote_id, x.date
      FROM agent_quoted_in x JOIN quote_speaker s ON s.quote_id = x.quote_id
    UNION SELECT person_id, organization_id, 'MEMBERSHIP', id, last_cited
      FROM membership WHERE is_current AND review_state <> 'REJECTED'
    UNION SELECT organization_id, person_id, 'MEMBERSHIP', id, last_cited
      FROM membership WHERE is_current AND review_state <> 'REJECTED'`,
  'DROP TABLE party, organization_met',
  `UPDATE agent a SET article_count = coalesce(articles.count, 0), quote_count = coalesce(quotes.count, 0),
      meeting_count = coalesce(meetings.count, 0)
    FROM agent each
    LEFT JOIN (SELECT agent_id, count(*)::int FROM agent_article GROUP BY 1) AS articles ON articles.agent_id = each.id
    LEFT JOIN (SELECT s.agent_id, count(*)::int FROM quote_speaker s JOIN quote q ON q.id = s.quote_id
      WHERE q.is_current AND q.review_state <> 'REJECTED' GROUP BY 1) AS quotes ON quotes.agent_id = each.id
    LEFT JOIN (SELECT agent_id, count(*)::int FROM agent_meeting GROUP BY 1) AS meetings ON meetings.agent_id = each.id
    WHERE a.id = each.id`,
  `UPDATE organization o SET published_count = p.count
    FROM (SELECT publisher_id, count(*)::int FROM article WHERE withdrawn_at IS NULL GROUP BY 1) AS p WHERE o.id = p.publisher_id`,
  `UPDATE person p SET description = d.description
    FROM (
      SELECT DISTINCT ON (m.person_id) m.person_id, m.role || ' of ' || o.name AS description
      FROM membership m JOIN agent o ON o.id = m.organization_id
      WHERE m.is_current AND m.review_state <> 'REJECTED' ORDER BY m.person_id, m.last_cited DESC, m.role = 'member',
        m.role COLLATE "C", o.name COLLATE "C", m.id
    ) AS d
    WHERE p.id = d.person_id`,
  `UPDATE article a SET quote_count = coalesce(quotes.count, 0), meeting_count = coalesce(meetings.count, 0)
    FROM article each
    LEFT JOIN (SELECT article_id, count(*)::int FROM quote
      WHERE is_current AND review_state <> 'REJECTED' GROUP BY 1) AS quotes ON quotes.article_id = each.id
    LEFT JOIN (SELECT r.article_id, count(DISTINCT r.meeting_id)::int AS count FROM meeting_report r JOIN meeting m ON m.id = r.meeting_id
      WHERE r.is_current AND r.review_state <> 'REJECTED' AND m.is_current AND m.review_state <> 'REJECTED'
      GROUP BY 1) AS meetings ON meetings.article_id = each.id
    WHERE a.id = each.id AND (a.quote_count, a.meeting_count) IS DISTINCT FROM (coalesce(quotes.count, 0), coalesce(meetings.count, 0))`,
]

/** Fills the tables kept for reading, which must be empty, and all counts. */
export async function fillReadTables(client: Client): Promise<void> {
  await client.query("SET work_mem = '256MB'")
  for (const statement of statements) await client.query(statement)
  await client.query('RESET work_mem')
}
