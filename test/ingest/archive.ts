import { expect } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import type { Database } from '../../src/database/index.ts'
import type { Extractor } from '../../src/extraction/index.ts'
import { type IncomingDocument, ingestDocument, type Outcome, readerHere } from '../../src/ingest/index.ts'
import { keep, readReceived } from '../../src/ingest/ingestDocument.ts'
import { receive } from '../../src/ingest/receive/receive.ts'
import { bandsOf, resemblance, shinglesOf } from '../../src/similarity/index.ts'
import { recomputed } from './recomputed.ts'

/** A document of two fictional states, told by a fictional agency. */
export const VISIT = `date 2031-05-05 President Varn receives Premier Keld in Lunde 🕊

By Staff

President of Arvania Ilsa Varn received Tomas Keld of Belmora in Lunde on Sunday.

“We will open the border 🚆 this summer,” Varn said. “It has been shut for too long.”

Keld replied that Belmora was ready. “It has been shut for too long,” a passer-by sighed.`

export const VISIT_ANNOTATIONS = {
  article: { creditText: 'Northern Wire' },
  people: [
    {
      key: 'varn',
      name: 'Ilsa Varn',
      names: ['Ilsa Varn', 'Varn', 'President of Arvania'],
      roles: [{ role: 'President', organization: 'arvania', evidence: [{ exact: 'President of Arvania Ilsa Varn' }] }],
    },
    {
      key: 'keld',
      name: 'Tomas Keld',
      names: ['Tomas Keld', 'Keld'],
      roles: [{ role: 'Premier', organization: 'belmora' }],
    },
  ],
  organizations: [
    { key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' },
    { key: 'belmora', name: 'Belmora', names: ['Belmora'], classification: 'STATE' },
  ],
  quotes: [
    {
      exact: 'We will open the border 🚆 this summer,',
      kind: 'DIRECT',
      speaker: 'varn',
      cue: 'said',
      meeting: 'visit',
      attribution: { exact: 'Varn said' },
    },
    { exact: 'It has been shut for too long.', kind: 'DIRECT', speaker: 'varn', continues: true, meeting: 'visit' },
    { exact: 'Belmora was ready', kind: 'INDIRECT', speaker: 'keld', cue: 'replied', meeting: 'visit' },
  ],
  meetings: [
    {
      key: 'visit',
      name: 'Varn receives Keld',
      startDate: '2031-05-04',
      datePrecision: 'DAY',
      dateText: 'on Sunday',
      medium: 'IN_PERSON',
      location: 'Lunde',
      participants: [
        { of: 'varn', role: 'HOST', onBehalfOf: 'arvania' },
        { of: 'keld', role: 'GUEST', onBehalfOf: 'belmora' },
      ],
      evidence: [{ exact: 'President of Arvania Ilsa Varn received Tomas Keld of Belmora in Lunde on Sunday.' }],
    },
  ],
} satisfies Annotations

/** A deep copy, to be changed. */
export function edited(annotations: Annotations, change: (annotations: Annotations) => void): Annotations {
  const copy = structuredClone(annotations)
  change(copy)
  return copy
}

/** Ingests one text under a path, with its annotations. */
export function ingestText(
  database: Pick<Database, 'transaction'>,
  path: string,
  text: string,
  annotations?: unknown,
  options: { extractor?: Extractor } = {},
): Promise<Outcome> {
  return ingestDocument(database, incoming(path, text, annotations), options)
}

/** Only receives, reads and stores it: its article is left pending. */
export async function storeText(database: Database, path: string, text: string, annotations?: unknown): Promise<void> {
  const coming = incoming(path, text, annotations)
  const [document] = await receive(database, [coming])
  if (document === undefined) throw new Error('it is received')
  const { reasons } = await keep(database, await readReceived(database, readerHere({}, undefined), coming, document))
  expect(reasons).toEqual([])
}

function incoming(path: string, text: string, annotations: unknown): IncomingDocument {
  const sidecar =
    annotations === undefined
      ? undefined
      : {
          path: path.replace('.txt', '.annotations.json'),
          text: typeof annotations === 'string' ? annotations : JSON.stringify(annotations),
        }
  return { bytes: new TextEncoder().encode(text), path, sidecar }
}

const TABLES = [
  'agent',
  'person',
  'organization',
  'agent_name',
  'article',
  'document',
  'document_origin',
  'document_annotations',
  'agent_reference',
  'agent_decision',
  'merge_candidate',
  'pending_article',
  'mention',
  'quote',
  'quote_speaker',
  'meeting',
  'meeting_participant',
  'meeting_report',
  'meeting_report_participant',
  'meeting_report_evidence',
  'membership',
  'membership_citation',
  'agent_article',
  'agent_meeting',
  'agent_quoted_in',
  'agent_link',
  'article_band',
  'article_similarity',
]

/** Every row of every table, ids and times included. */
export async function everything(database: Database): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {}
  for (const table of TABLES) {
    const { rows } = await database.pool.query(`select to_jsonb(t)::text as row from ${table} t order by 1`)
    tables[table] = rows.map(({ row }) => row)
  }
  return tables
}

/** The archive without what differs from run to run: ids become slugs and texts, times go. */
export async function exported(database: Database): Promise<unknown> {
  const { rows } = await database.pool.query(`
    select jsonb_build_object(
      'agents', (select jsonb_agg(jsonb_build_array(a.slug, a.name, a.article_count, a.quote_count, a.meeting_count, p.description, o.classification,
        (select jsonb_agg(jsonb_build_array(n.text, n.kind) order by n.text) from agent_name n where n.agent_id = a.id)) order by a.slug)
        from agent a left join person p using (id) left join organization o using (id)),
      'articles', (select jsonb_agg(jsonb_build_array(slug, key, headline, word_count, quote_count, meeting_count, withdrawn_at is null) order by slug) from article),
      'documents', (select jsonb_agg(jsonb_build_array(sha256, headline, article_body, error) order by sha256) from document),
      'mentions', (select jsonb_agg(jsonb_build_array(a.slug, m.passage_source, m.passage_start, m.passage_exact, q.passage_start, m.is_current)
        order by a.slug, m.is_current, m.passage_source, m.passage_start, m.article_id) from mention m join agent a on a.id = m.agent_id left join quote q on q.id = m.quote_id),
      'quotes', (select jsonb_agg(jsonb_build_array(q.passage_exact, q.passage_start, q.kind, q.date, q.is_current, q.attribution_exact, m.slug, c.passage_exact,
        (select jsonb_agg(a.slug order by s.position) from quote_speaker s join agent a on a.id = s.agent_id where s.quote_id = q.id))
        order by q.passage_exact, q.is_current, q.passage_start) from quote q left join meeting m on m.id = q.meeting_id left join quote c on c.id = q.continues_id),
      'meetings', (select jsonb_agg(jsonb_build_array(m.slug, m.name, m.start_date, m.status, m.location, m.is_current,
        (select jsonb_agg(jsonb_build_array(a.slug, p.role, b.slug) order by p.position) from meeting_participant p
          join agent a on a.id = p.agent_id left join agent b on b.id = p.on_behalf_of_id where p.meeting_id = m.id)) order by m.slug) from meeting m),
      'links', (select jsonb_agg(jsonb_build_array(a.slug, b.slug, l.kind, l.date) order by a.slug, b.slug, l.kind, l.date)
        from agent_link l join agent a on a.id = l.agent_id join agent b on b.id = l.other_id)
    ) as archive`)
  return rows[0].archive
}

/** Where what is kept for reading differs from what the claims say, counted anew and the long way round. Nothing, one hopes. */
export async function outdated(database: Database): Promise<string[]> {
  return [...(await miscounted(database)), ...(await recomputed(database))]
}

/** Of which that much holds also while something is pending. */
export async function miscounted(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query(`
    with counted as (
      select a.slug, array[a.article_count, a.quote_count, a.meeting_count] as kept, array[
        (select count(distinct article_id) from mention where agent_id = a.id and is_current),
        (select count(*) from quote_speaker s join quote q on q.id = s.quote_id
          where s.agent_id = a.id and q.is_current and q.review_state <> 'REJECTED'),
        (select count(distinct m.id) from meeting m join meeting_participant p on p.meeting_id = m.id
          where a.id in (p.agent_id, p.on_behalf_of_id) and m.is_current and m.review_state <> 'REJECTED')]::int[] as real
      from agent a
      union all select 'publisher ' || id, array[published_count],
        array[(select count(*) from article where publisher_id = o.id and withdrawn_at is null)]::int[] from organization o
    ), links as (
      select kind, link_id from agent_link
      except select 'MEETING', id from meeting where is_current and status = 'HELD' and review_state <> 'REJECTED'
      except select 'QUOTE', id from quote where is_current and review_state <> 'REJECTED'
      except select 'MEMBERSHIP', id from membership where is_current and review_state <> 'REJECTED'
    )
    select slug || ' counts ' || kept::text || ', not ' || real::text as fault from counted where kept <> real
    union all select 'a link by a ' || kind || ' that is none' from links
    union all select 'mentions counted for ' || x.agent_id from agent_article x where x.mention_count <> (
      select count(*) from mention m where m.agent_id = x.agent_id and m.article_id = x.article_id and m.is_current)
    union all select 'quoted in a quote that counts nowhere' from agent_quoted_in x join quote q on q.id = x.quote_id
      where not q.is_current or q.review_state = 'REJECTED'
    union all select 'another date than its quote' from quote_speaker s join quote q on q.id = s.quote_id where s.date <> q.date
    union all select 'current beside its document: ' || t from (
      select 'quote' as t, document_id, article_id, is_current from quote
      union all select 'mention', document_id, article_id, is_current from mention
      union all select 'report', document_id, article_id, is_current from meeting_report
      union all select 'citation', document_id, article_id, is_current from membership_citation
    ) c join article a on a.id = c.article_id
      where c.is_current <> (c.document_id = a.current_document_id and a.withdrawn_at is null)`)
  return [...rows.map(({ fault }) => fault), ...(await falselyLinked(database))]
}

/** So many of a band and 31 days stand for all of them: docs/ingestion.md. */
const REPRESENTATIVES = 25

/**
 * Where links between articles differ from what comes of comparing each with all others. Two that share only bands that are crowded about their
 * time may be linked or not.
 */
async function falselyLinked(database: Database): Promise<string[]> {
  const { rows: articles } = await database.pool.query<{ key: string; day: number; body: string }>(`
    select a.key, a.date_published - date '2000-01-01' as day, d.article_body as body
    from article a join document d on d.id = a.current_document_id where a.withdrawn_at is null`)
  const { rows: links } = await database.pool.query<{ link: string }>(`
    select a.key || ' = ' || b.key || ' ' || s.similarity as link
    from article_similarity s join article a on a.id = s.article_id join article b on b.id = s.other_id`)
  const compared = articles.map(({ body, ...article }) => ({
    ...article,
    bands: new Set(bandsOf(body)),
    shingles: new Set(shinglesOf(body)),
  }))
  const sizes = new Map<string, number>()
  for (const { bands, day } of compared)
    for (const band of bands) sizes.set(placeOf(band, day), (sizes.get(placeOf(band, day)) ?? 0) + 1)
  const isCrowded = (band: number, day: number) =>
    [-31, 0, 31].some((days) => (sizes.get(placeOf(band, day + days)) ?? 0) > REPRESENTATIVES)
  const pairs = compared.flatMap((one) =>
    compared.flatMap((other) => {
      if (one === other || Math.abs(one.day - other.day) > 31) return []
      const shared = [...one.bands].filter((band) => other.bands.has(band))
      const similarity = shared.length === 0 ? 0 : resemblance(one.shingles, other.shingles)
      if (similarity < 0.6) return []
      return {
        link: `${one.key} = ${other.key} ${Number(similarity.toFixed(4))}`,
        isSure: shared.some((band) => !isCrowded(band, one.day) && !isCrowded(band, other.day)),
      }
    }),
  )
  const found = new Set(links.map(({ link }) => link))
  const possible = new Set(pairs.map(({ link }) => link))
  return [
    ...pairs.filter(({ link, isSure }) => isSure && !found.has(link)).map(({ link }) => `not linked: ${link}`),
    ...[...found].filter((link) => !possible.has(link)).map((link) => `linked: ${link}`),
  ]
}

const placeOf = (band: number, day: number) => `${band} ${Math.floor(day / 31)}`
