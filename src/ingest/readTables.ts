import type { Transaction } from './transaction.ts'

/** Whose rows in the tables kept for reading may be out of date. */
export interface Affected {
  agents: Iterable<string>
  articles: Iterable<string>
  meetings: Iterable<string>
  memberships: Iterable<string>
  /** Agents whose own particulars changed, although no count did. */
  described?: Iterable<string>
  /** How many quotes of these articles counted for each speaker before (`countQuotes`). Without it all their quotes are counted. */
  quotesBefore?: ReadonlyMap<string, number>
}

/** How many quotes of these articles count for each speaker. */
export async function countQuotes(tx: Transaction, articles: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; quotes: number }[]>`
    SELECT s.agent_id::text AS id, count(*)::int AS quotes
    FROM quote q JOIN quote_speaker s ON s.quote_id = q.id
    WHERE q.article_id = ANY(${articles}::uuid[]) AND q.is_current AND q.review_state <> 'REJECTED'
    GROUP BY s.agent_id`
  return new Map(rows.map(({ id, quotes }) => [id, quotes]))
}

/**
 * Brings what is kept for reading up to date with the claims: dates of quotes, an agent's articles, meetings and quotations, links
 * between agents, counts, descriptions. Only current claims that nobody rejected, of articles that are not withdrawn,
 * count. Sets of rows at a time, and rows that many writers share in key order, so that writers wait for each other but never in a circle.
 * Rows that are right already are not written.
 */
export async function refreshReadTables(tx: Transaction, affected: Affected): Promise<void> {
  const articles = [...affected.articles]
  const meetings = [...affected.meetings]
  const memberships = [...affected.memberships]
  await refreshQuoteDates(tx, articles, meetings)
  const agents = [...new Set([...affected.agents, ...(await agentsOf(tx, articles, meetings, memberships))])]
  await refreshMemberships(tx, articles, memberships)
  await tx.$queryRaw`SELECT id::text FROM agent WHERE id = ANY(${agents}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  await refreshAgentArticles(tx, articles)
  await refreshAgentMeetings(tx, meetings)
  await refreshQuotedIn(tx, articles, meetings)
  await refreshLinks(tx, articles, meetings, memberships)
  await refreshQuoteCounts(tx, agents, articles, affected.quotesBefore)
  await refreshDescriptions(tx, agents, [...(affected.described ?? [])])
  await refreshArticleCounts(tx, articles)
}

/** Everybody whom the recorded rows name now, those that are about to go too. */
async function agentsOf(
  tx: Transaction,
  articles: string[],
  meetings: string[],
  memberships: string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT agent_id::text AS id FROM agent_article WHERE article_id = ANY(${articles}::uuid[])
    UNION SELECT agent_id::text FROM mention WHERE article_id = ANY(${articles}::uuid[])
    UNION SELECT s.agent_id::text FROM quote_speaker s JOIN quote q ON q.id = s.quote_id
      WHERE q.article_id = ANY(${articles}::uuid[])
    UNION SELECT agent_id::text FROM agent_meeting WHERE meeting_id = ANY(${meetings}::uuid[])
    UNION SELECT agent_id::text FROM meeting_participant WHERE meeting_id = ANY(${meetings}::uuid[])
    UNION SELECT on_behalf_of_id::text FROM meeting_participant
      WHERE meeting_id = ANY(${meetings}::uuid[]) AND on_behalf_of_id IS NOT NULL
    UNION SELECT person_id::text FROM membership WHERE id = ANY(${memberships}::uuid[])`
  return rows.map(({ id }) => id)
}

/** A quote is of the day of its meeting if that is known, else of its article's. */
async function refreshQuoteDates(tx: Transaction, articles: string[], meetings: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH dated AS (
      SELECT q.id, CASE WHEN m.date_precision = 'DAY' AND m.is_current THEN m.start_date ELSE a.date_published END AS date
      FROM quote q JOIN article a ON a.id = q.article_id LEFT JOIN meeting m ON m.id = q.meeting_id
      WHERE q.article_id = ANY(${articles}::uuid[]) OR q.meeting_id = ANY(${meetings}::uuid[])
      ORDER BY q.id
    ), quotes AS (
      UPDATE quote q SET date = d.date, updated_at = now() FROM dated d WHERE q.id = d.id AND q.date <> d.date
    )
    UPDATE quote_speaker s SET date = d.date FROM dated d WHERE s.quote_id = d.id AND s.date <> d.date`
}

/** Roles without a citation are gone; the others are dated by the articles that cite them. */
async function refreshMemberships(tx: Transaction, articles: string[], memberships: string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM agent_link l USING membership m
    WHERE m.id = ANY(${memberships}::uuid[]) AND l.kind = 'MEMBERSHIP' AND l.link_id = m.id
      AND NOT EXISTS (SELECT FROM membership_citation c WHERE c.membership_id = m.id)`
  await tx.$executeRaw`
    DELETE FROM membership m
    WHERE m.id = ANY(${memberships}::uuid[]) AND NOT EXISTS (SELECT FROM membership_citation c WHERE c.membership_id = m.id)`
  await tx.$executeRaw`
    WITH concerned AS MATERIALIZED (
      SELECT id FROM membership WHERE id = ANY(${memberships}::uuid[])
        OR id IN (SELECT membership_id FROM membership_citation WHERE article_id = ANY(${articles}::uuid[]))
      ORDER BY id FOR NO KEY UPDATE
    ), cited AS (
      SELECT c.membership_id AS id, bool_or(c.is_current) AS is_current,
        coalesce(min(a.date_published) FILTER (WHERE c.is_current), min(a.date_published)) AS first_cited,
        coalesce(max(a.date_published) FILTER (WHERE c.is_current), max(a.date_published)) AS last_cited
      FROM membership_citation c JOIN article a ON a.id = c.article_id
      WHERE c.membership_id IN (SELECT id FROM concerned)
      GROUP BY c.membership_id
    )
    UPDATE membership m SET is_current = c.is_current, first_cited = c.first_cited, last_cited = c.last_cited
    FROM cited c
    WHERE m.id = c.id AND (m.is_current, m.first_cited, m.last_cited) IS DISTINCT FROM (c.is_current, c.first_cited, c.last_cited)`
}

async function refreshAgentArticles(tx: Transaction, articles: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH wanted AS MATERIALIZED (
      SELECT m.agent_id, m.article_id, a.kind, count(*)::int AS mention_count, p.date_published
      FROM mention m JOIN agent a ON a.id = m.agent_id JOIN article p ON p.id = m.article_id
      WHERE m.article_id = ANY(${articles}::uuid[]) AND m.is_current AND p.withdrawn_at IS NULL
      GROUP BY m.agent_id, m.article_id, a.kind, p.date_published
    ), gone AS (
      DELETE FROM agent_article x WHERE x.article_id = ANY(${articles}::uuid[])
        AND NOT EXISTS (SELECT FROM wanted w WHERE w.agent_id = x.agent_id AND w.article_id = x.article_id)
      RETURNING x.agent_id
    ), written AS (
      INSERT INTO agent_article AS x (agent_id, article_id, kind, mention_count, date_published)
      SELECT agent_id, article_id, kind, mention_count, date_published FROM wanted ORDER BY agent_id, article_id
      ON CONFLICT (agent_id, article_id) DO UPDATE
        SET kind = excluded.kind, mention_count = excluded.mention_count, date_published = excluded.date_published
        WHERE (x.kind, x.mention_count, x.date_published)
          IS DISTINCT FROM (excluded.kind, excluded.mention_count, excluded.date_published)
      RETURNING x.agent_id, x.xmax = 0 AS is_new
    ), difference AS (
      SELECT agent_id, sum(by)::int AS by
      FROM (SELECT agent_id, 1 AS by FROM written WHERE is_new UNION ALL SELECT agent_id, -1 FROM gone) AS changes
      GROUP BY agent_id
    )
    UPDATE agent a SET article_count = a.article_count + d.by, updated_at = now()
    FROM difference d WHERE a.id = d.agent_id AND d.by <> 0`
}

/** Participants, and organizations that somebody stood for. */
async function refreshAgentMeetings(tx: Transaction, meetings: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH wanted AS MATERIALIZED (
      SELECT DISTINCT party.agent_id, m.id AS meeting_id, m.start_date
      FROM meeting m JOIN meeting_participant p ON p.meeting_id = m.id
      CROSS JOIN LATERAL (VALUES (p.agent_id), (p.on_behalf_of_id)) AS party(agent_id)
      WHERE m.id = ANY(${meetings}::uuid[]) AND m.is_current AND m.review_state <> 'REJECTED'
        AND p.review_state <> 'REJECTED' AND party.agent_id IS NOT NULL
    ), gone AS (
      DELETE FROM agent_meeting x WHERE x.meeting_id = ANY(${meetings}::uuid[])
        AND NOT EXISTS (SELECT FROM wanted w WHERE w.agent_id = x.agent_id AND w.meeting_id = x.meeting_id)
      RETURNING x.agent_id
    ), written AS (
      INSERT INTO agent_meeting AS x (agent_id, meeting_id, start_date)
      SELECT agent_id, meeting_id, start_date FROM wanted ORDER BY agent_id, meeting_id
      ON CONFLICT (agent_id, meeting_id) DO UPDATE SET start_date = excluded.start_date
        WHERE x.start_date IS DISTINCT FROM excluded.start_date
      RETURNING x.agent_id, x.xmax = 0 AS is_new
    ), difference AS (
      SELECT agent_id, sum(by)::int AS by
      FROM (SELECT agent_id, 1 AS by FROM written WHERE is_new UNION ALL SELECT agent_id, -1 FROM gone) AS changes
      GROUP BY agent_id
    )
    UPDATE agent a SET meeting_count = a.meeting_count + d.by, updated_at = now()
    FROM difference d WHERE a.id = d.agent_id AND d.by <> 0`
}

/** Quotes that mention an agent which is no speaker of theirs. */
async function refreshQuotedIn(tx: Transaction, articles: string[], meetings: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH concerned AS MATERIALIZED (
      SELECT id, date, is_current AND review_state <> 'REJECTED' AS counts
      FROM quote WHERE article_id = ANY(${articles}::uuid[]) OR meeting_id = ANY(${meetings}::uuid[])
    ), wanted AS MATERIALIZED (
      SELECT DISTINCT m.agent_id, q.id AS quote_id, q.date
      FROM concerned q JOIN mention m ON m.quote_id = q.id AND m.is_current
      WHERE q.counts AND NOT EXISTS (SELECT FROM quote_speaker s WHERE s.quote_id = q.id AND s.agent_id = m.agent_id)
    ), gone AS (
      DELETE FROM agent_quoted_in x USING concerned q WHERE x.quote_id = q.id
        AND NOT EXISTS (SELECT FROM wanted w WHERE w.agent_id = x.agent_id AND w.quote_id = x.quote_id)
    )
    INSERT INTO agent_quoted_in AS x (agent_id, quote_id, date)
    SELECT agent_id, quote_id, date FROM wanted ORDER BY agent_id, quote_id
    ON CONFLICT (agent_id, quote_id) DO UPDATE SET date = excluded.date WHERE x.date <> excluded.date`
}

/**
 * Who met: participants that are not on one side, and organizations of different sides that took part or were stood for; but not a
 * person with an organization that was only stood for. Who spoke of whom; who has a role where.
 */
async function refreshLinks(
  tx: Transaction,
  articles: string[],
  meetings: string[],
  memberships: string[],
): Promise<void> {
  await tx.$executeRaw`
    WITH party AS MATERIALIZED (
      SELECT m.id AS meeting_id, m.start_date, p.agent_id, p.on_behalf_of_id, a.kind
      FROM meeting m JOIN meeting_participant p ON p.meeting_id = m.id JOIN agent a ON a.id = p.agent_id
      WHERE m.id = ANY(${meetings}::uuid[]) AND m.is_current AND m.status = 'HELD' AND m.review_state <> 'REJECTED'
        AND p.review_state <> 'REJECTED'
    ), present AS (
      SELECT meeting_id, start_date, agent_id, coalesce(on_behalf_of_id, agent_id) AS side FROM party
    ), organization_met AS (
      SELECT meeting_id, start_date, agent_id, coalesce(on_behalf_of_id, agent_id) AS side FROM party WHERE kind = 'ORGANIZATION'
      UNION SELECT meeting_id, start_date, on_behalf_of_id, on_behalf_of_id FROM party WHERE on_behalf_of_id IS NOT NULL
    ), quoted AS MATERIALIZED (
      SELECT id FROM quote WHERE article_id = ANY(${articles}::uuid[]) OR meeting_id = ANY(${meetings}::uuid[])
    ), spoken AS (
      SELECT s.agent_id AS speaker, x.agent_id AS mentioned, x.quote_id, x.date
      FROM quoted q JOIN agent_quoted_in x ON x.quote_id = q.id JOIN quote_speaker s ON s.quote_id = q.id
    ), role AS MATERIALIZED (
      SELECT id FROM membership WHERE id = ANY(${memberships}::uuid[])
        OR id IN (SELECT membership_id FROM membership_citation WHERE article_id = ANY(${articles}::uuid[]))
    ), held AS (
      SELECT m.id, m.person_id, m.organization_id, m.last_cited FROM role r JOIN membership m ON m.id = r.id
      WHERE m.is_current AND m.review_state <> 'REJECTED'
    ), wanted AS MATERIALIZED (
      SELECT a.agent_id, b.agent_id AS other_id, 'MEETING'::link_kind AS kind, a.meeting_id AS link_id, a.start_date AS date
        FROM present a JOIN present b ON b.meeting_id = a.meeting_id AND b.agent_id <> a.agent_id AND b.side <> a.side
      UNION SELECT a.agent_id, b.agent_id, 'MEETING', a.meeting_id, a.start_date
        FROM organization_met a JOIN organization_met b
          ON b.meeting_id = a.meeting_id AND b.agent_id <> a.agent_id AND b.side <> a.side
      UNION SELECT speaker, mentioned, 'QUOTE', quote_id, date FROM spoken
      UNION SELECT mentioned, speaker, 'QUOTE', quote_id, date FROM spoken
      UNION SELECT person_id, organization_id, 'MEMBERSHIP', id, last_cited FROM held
      UNION SELECT organization_id, person_id, 'MEMBERSHIP', id, last_cited FROM held
    ), gone AS (
      DELETE FROM agent_link x
      WHERE ((x.kind = 'MEETING' AND x.link_id = ANY(${meetings}::uuid[]))
          OR (x.kind = 'QUOTE' AND x.link_id IN (SELECT id FROM quoted))
          OR (x.kind = 'MEMBERSHIP' AND x.link_id IN (SELECT id FROM role)))
        AND NOT EXISTS (SELECT FROM wanted w WHERE w.agent_id = x.agent_id AND w.other_id = x.other_id
          AND w.kind = x.kind AND w.link_id = x.link_id)
    )
    INSERT INTO agent_link AS x (agent_id, other_id, kind, link_id, date)
    SELECT agent_id, other_id, kind, link_id, date FROM wanted ORDER BY agent_id, other_id, kind, link_id
    ON CONFLICT (agent_id, other_id, kind, link_id) DO UPDATE SET date = excluded.date
      WHERE x.date IS DISTINCT FROM excluded.date`
}

async function refreshQuoteCounts(
  tx: Transaction,
  agents: string[],
  articles: string[],
  before: ReadonlyMap<string, number> | undefined,
): Promise<void> {
  if (before === undefined) {
    await tx.$executeRaw`
      WITH counted AS (
        SELECT a.id, (SELECT count(*)::int FROM quote_speaker s JOIN quote q ON q.id = s.quote_id
          WHERE s.agent_id = a.id AND q.is_current AND q.review_state <> 'REJECTED') AS quotes
        FROM agent a WHERE a.id = ANY(${agents}::uuid[])
      )
      UPDATE agent a SET quote_count = c.quotes, updated_at = now()
      FROM counted c WHERE a.id = c.id AND a.quote_count <> c.quotes`
    return
  }
  const after = await countQuotes(tx, articles)
  const differences = [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, by: (after.get(id) ?? 0) - (before.get(id) ?? 0) }))
    .filter(({ by }) => by !== 0)
  if (differences.length === 0) return
  await tx.$executeRaw`
    UPDATE agent a SET quote_count = a.quote_count + d.by, updated_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(differences)}::jsonb) AS d(id uuid, by int) WHERE a.id = d.id`
}

async function refreshDescriptions(tx: Transaction, agents: string[], described: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH described AS (
      SELECT p.id, (
        SELECT m.role || CASE
            WHEN m.role ~* '\\y(of|for|to|at)\\y' THEN ', '
            WHEN o.name !~* '^the\\y' AND o.name ~ '^(United|Republic)\\y|\\y(Kingdom|Republic|Union|Nations|Organization|Ministry|Department|Council|Committee|Commission|Court|Parliament|Party|Agency|Office|Bureau|Federation|Association|Netherlands|Philippines)\\y' THEN ' of the '
            ELSE ' of ' END || o.name
        FROM membership m JOIN agent o ON o.id = m.organization_id
        WHERE m.person_id = p.id AND m.is_current AND m.review_state <> 'REJECTED'
        ORDER BY m.last_cited DESC, m.id LIMIT 1) AS description
      FROM person p WHERE p.id = ANY(${agents}::uuid[])
    ), changed AS (
      UPDATE person p SET description = d.description FROM described d
      WHERE p.id = d.id AND p.description IS DISTINCT FROM d.description RETURNING p.id
    )
    UPDATE agent SET updated_at = now() WHERE id IN (SELECT id FROM changed) OR id = ANY(${described}::uuid[])`
}

async function refreshArticleCounts(tx: Transaction, articles: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH counted AS (
      SELECT a.id,
        (SELECT count(*)::int FROM quote q WHERE q.article_id = a.id AND q.is_current AND q.review_state <> 'REJECTED') AS quotes,
        (SELECT count(DISTINCT r.meeting_id)::int FROM meeting_report r JOIN meeting m ON m.id = r.meeting_id
          WHERE r.article_id = a.id AND r.is_current AND r.review_state <> 'REJECTED'
            AND m.is_current AND m.review_state <> 'REJECTED') AS meetings
      FROM article a WHERE a.id = ANY(${articles}::uuid[])
    )
    UPDATE article a SET quote_count = c.quotes, meeting_count = c.meetings
    FROM counted c WHERE a.id = c.id AND (a.quote_count, a.meeting_count) IS DISTINCT FROM (c.quotes, c.meetings)`
}
