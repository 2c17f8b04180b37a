import {
  type AgentReference,
  describeGroup,
  drawMeeting,
  type Grouping,
  groupReferences,
  groupReports,
} from '../../src/entities/index.ts'
import { groupBy } from '../../src/groups.ts'
import type { StoredReport } from '../../src/ingest/draw/reports.ts'
import type { TestDatabase } from '../support/database.ts'

type Archive = Pick<TestDatabase, 'pool'>

/**
 * Where the archive differs from what its claims and references say, read all at once and reckoned again in the plainest way. Nothing, one hopes.
 * For an archive of which nothing is pending.
 */
export async function recomputed(database: Archive): Promise<string[]> {
  return [
    ...(await meetingsOtherwise(database)),
    ...(await tablesOtherwise(database)),
    ...(await claimsOfOthers(database)),
    ...(await agentsOtherwise(database)),
  ]
}

async function rowsOf<Row>({ pool }: Archive, statement: string): Promise<Row[]> {
  const { rows } = await pool.query(statement)
  return rows
}

/** What is in one list and not in the other. */
function differences(what: string, kept: readonly string[], wanted: readonly string[]): string[] {
  const [has, wants] = [new Set(kept), new Set(wanted)]
  return [
    ...[...wants].filter((one) => !has.has(one)).map((one) => `${what} missing: ${one}`),
    ...[...has].filter((one) => !wants.has(one)).map((one) => `${what} too many: ${one}`),
  ]
}

interface KeptMeeting {
  id: string
  isCurrent: boolean
  drawn: object
}

/** Which reports are of one meeting, and what is drawn from them. */
async function meetingsOtherwise(database: Archive): Promise<string[]> {
  const reports = await rowsOf<StoredReport>(
    database,
    `select r.id::text, r.article_id::text as "articleId", a.key as "articleKey", r.key, r.meeting_id::text as "meetingId",
      a.date_published::text as "datePublished", r.name, r.start_date::text as "startDate", r.end_date::text as "endDate",
      r.date_precision as "datePrecision", r.status, r.medium, r.location, r.country, r.confidence, r.review_state as "reviewState",
      (select coalesce(m.merged_into_id, m.id)::text from meeting m where m.id = r.decided_id) as "decidedId",
      (select coalesce(json_agg(json_build_object('agentId', p.agent_id, 'role', p.role, 'onBehalfOfId', p.on_behalf_of_id)
        order by p.position), '[]') from meeting_report_participant p where p.report_id = r.id) as participants
    from meeting_report r join article a on a.id = r.article_id where r.is_current`,
  )
  const meetings = await rowsOf<KeptMeeting>(
    database,
    `select m.id::text, m.is_current as "isCurrent", json_build_object('name', m.name, 'startDate', m.start_date, 'endDate', m.end_date,
      'datePrecision', m.date_precision, 'status', m.status, 'medium', m.medium, 'location', m.location, 'country', m.country,
      'confidence', m.confidence, 'reviewState', m.review_state, 'participants',
      (select coalesce(json_agg(json_build_object('agentId', p.agent_id, 'role', p.role, 'onBehalfOfId', p.on_behalf_of_id,
        'confidence', p.confidence, 'reviewState', p.review_state) order by p.position), '[]')
        from meeting_participant p where p.meeting_id = m.id)) as drawn from meeting m`,
  )
  const names = new Map(
    (await rowsOf<{ id: string; name: string }>(database, 'select id::text, name from agent')).map((one) => [
      one.id,
      one.name,
    ]),
  )
  const kept = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const groups = groupReports(reports)
  const partOf = (group: readonly StoredReport[]) =>
    group
      .map(({ articleKey, key }) => `${articleKey} ${key}`)
      .sort()
      .join(' = ')
  const faults = differences(
    'one meeting',
    [...groupBy(reports, ({ meetingId }) => meetingId).values()].map(partOf),
    groups.map(partOf),
  )
  for (const group of groups) {
    const [first, ...others] = [...group].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    if (first === undefined) continue
    const meeting = kept.get(first.meetingId ?? '')
    for (const { decidedId, meetingId } of group)
      if (decidedId !== null && decidedId !== meetingId)
        faults.push(`not of the meeting that editors said: ${partOf(group)}`)
    const drawn = stable(drawMeeting([first, ...others], (id) => names.get(id) ?? ''))
    if (meeting?.isCurrent !== true) faults.push(`not current: ${partOf(group)}`)
    else if (stable(meeting.drawn) !== drawn) faults.push(`drawn as ${stable(meeting.drawn)}, not ${drawn}`)
  }
  const reported = new Set(reports.map(({ meetingId }) => meetingId))
  for (const { id, isCurrent } of meetings)
    if (isCurrent && !reported.has(id)) faults.push(`current without a report: ${id}`)
  return faults
}

const orderOf = ({ datePublished, articleKey, key }: StoredReport) => `${datePublished} ${articleKey} ${key}`

/** The same text for the same fields, in whatever order they come. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, field) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  )
}

/** The rows of the tables that are kept for reading, each by a statement that looks at all claims. */
const TABLES: Record<string, { kept: string; wanted: string }> = {
  agent_article: {
    kept: 'select agent_id, article_id, kind, mention_count, date_published from agent_article',
    wanted: `select m.agent_id, m.article_id, g.kind, count(*), a.date_published from mention m join article a on a.id = m.article_id
      join agent g on g.id = m.agent_id where m.is_current and a.withdrawn_at is null group by 1, 2, 3, 5`,
  },
  agent_meeting: {
    kept: 'select agent_id, meeting_id, start_date from agent_meeting',
    wanted: `select p.agent_id, m.id, m.start_date from meeting m join meeting_participant p on p.meeting_id = m.id
        where m.is_current and m.review_state <> 'REJECTED' and p.review_state <> 'REJECTED'
      union select p.on_behalf_of_id, m.id, m.start_date from meeting m join meeting_participant p on p.meeting_id = m.id
        where m.is_current and m.review_state <> 'REJECTED' and p.review_state <> 'REJECTED' and p.on_behalf_of_id is not null`,
  },
  agent_quoted_in: {
    kept: 'select agent_id, quote_id, date from agent_quoted_in',
    wanted: `select distinct m.agent_id, q.id, q.date from quote q join mention m on m.quote_id = q.id
      where q.is_current and m.is_current and q.review_state <> 'REJECTED'
        and not exists (select from quote_speaker s where s.quote_id = q.id and s.agent_id = m.agent_id)`,
  },
  'agent_link of quotes': {
    kept: `select agent_id, other_id, link_id, date from agent_link where kind = 'QUOTE'`,
    wanted: `with said as (
        select distinct s.agent_id as speaker, m.agent_id as named, q.id, q.date
        from quote q join quote_speaker s on s.quote_id = q.id join mention m on m.quote_id = q.id
        where q.is_current and m.is_current and q.review_state <> 'REJECTED'
          and m.agent_id not in (select agent_id from quote_speaker where quote_id = q.id))
      select speaker, named, id, date from said union select named, speaker, id, date from said`,
  },
  'agent_link of roles': {
    kept: `select agent_id, other_id, link_id, date from agent_link where kind = 'MEMBERSHIP'`,
    wanted: `select person_id, organization_id, id, last_cited from membership where is_current and review_state <> 'REJECTED'
      union select organization_id, person_id, id, last_cited from membership where is_current and review_state <> 'REJECTED'`,
  },
  'agent_link of meetings': {
    kept: `select agent_id, other_id, link_id, date from agent_link where kind = 'MEETING'`,
    // By people and organizations who were there themselves; then by organizations, those for whom somebody was there among them.
    wanted: `with there as (
        select m.id, m.start_date, p.agent_id, coalesce(p.on_behalf_of_id, p.agent_id) as side, g.kind, p.on_behalf_of_id
        from meeting m join meeting_participant p on p.meeting_id = m.id join agent g on g.id = p.agent_id
        where m.is_current and m.status = 'HELD' and m.review_state <> 'REJECTED' and p.review_state <> 'REJECTED'),
      bodies as (
        select id, start_date, agent_id, side from there where kind = 'ORGANIZATION'
        union select id, start_date, on_behalf_of_id, on_behalf_of_id from there where on_behalf_of_id is not null)
      select a.agent_id, b.agent_id, a.id, a.start_date from there a join there b on b.id = a.id
        where a.agent_id <> b.agent_id and a.side <> b.side
      union select a.agent_id, b.agent_id, a.id, a.start_date from bodies a join bodies b on b.id = a.id
        where a.agent_id <> b.agent_id and a.side <> b.side`,
  },
  'dates of roles': {
    kept: 'select id, is_current, first_cited, last_cited from membership',
    wanted: `select c.membership_id, bool_or(c.is_current),
        coalesce(min(a.date_published) filter (where c.is_current), min(a.date_published)),
        coalesce(max(a.date_published) filter (where c.is_current), max(a.date_published))
      from membership_citation c join article a on a.id = c.article_id group by 1`,
  },
  'dates of quotes': {
    kept: 'select id, date from quote',
    wanted: `select q.id, case when m.date_precision = 'DAY' and m.is_current and (m.review_state <> 'REJECTED' or q.review_state = 'REJECTED')
        then m.start_date else a.date_published end
      from quote q join article a on a.id = q.article_id left join meeting m on m.id = q.meeting_id`,
  },
  'meetings of quotes': {
    kept: 'select id, meeting_id from quote where is_current',
    wanted: `select q.id, r.meeting_id from quote q left join meeting_report r on r.id = q.report_id and r.is_current where q.is_current`,
  },
  'counts of articles': {
    kept: 'select id, quote_count, meeting_count from article',
    wanted: `select a.id,
        (select count(*) from quote q where q.article_id = a.id and q.is_current and q.review_state <> 'REJECTED'),
        (select count(distinct m.id) from meeting_report r join meeting m on m.id = r.meeting_id where r.article_id = a.id
          and r.is_current and r.review_state <> 'REJECTED' and m.is_current and m.review_state <> 'REJECTED') from article a`,
  },
}

async function tablesOtherwise(database: Archive): Promise<string[]> {
  const faults: string[] = []
  for (const [table, { kept, wanted }] of Object.entries(TABLES)) {
    const rows = await rowsOf<{ row: string }>(
      database,
      `with kept as (${kept}), wanted as (${wanted})
        (select 'too many: ' || (x::text) as row from (select * from kept except select * from wanted) x)
        union all (select 'missing: ' || (x::text) from (select * from wanted except select * from kept) x)`,
    )
    faults.push(...rows.map(({ row }) => `${table} ${row}`))
  }
  return faults
}

/** Claims of somebody whom their article does not mean. */
async function claimsOfOthers(database: Archive): Promise<string[]> {
  const rows = await rowsOf<{ fault: string }>(
    database,
    `with meant as (
      select r.article_id, coalesce(g.merged_into_id, g.id) as agent_id from agent_reference r join agent g on g.id = r.agent_id
    ), claim as (
      select 'mention' as what, article_id, agent_id from mention where is_current
      union all select 'speaker', q.article_id, s.agent_id from quote q join quote_speaker s on s.quote_id = q.id where q.is_current
      union all select 'participant', r.article_id, p.agent_id from meeting_report r join meeting_report_participant p on p.report_id = r.id
        where r.is_current
      union all select 'stood for', r.article_id, p.on_behalf_of_id from meeting_report r
        join meeting_report_participant p on p.report_id = r.id where r.is_current and p.on_behalf_of_id is not null
      union all select 'holder of a role', c.article_id, m.person_id from membership_citation c join membership m on m.id = c.membership_id
        where c.is_current
      union all select 'place of a role', c.article_id, m.organization_id from membership_citation c
        join membership m on m.id = c.membership_id where c.is_current
      union all select 'publisher', id, publisher_id from article where publisher_id is not null and withdrawn_at is null
    )
    select distinct c.what || ' whom the article does not mean: ' || g.slug || ' in ' || a.key as fault
    from claim c join agent g on g.id = c.agent_id join article a on a.id = c.article_id
    where not exists (select from meant m where m.article_id = c.article_id and m.agent_id = c.agent_id)
    union all select 'not resolved: ' || r.name || ' in ' || a.key from agent_reference r join article a on a.id = r.article_id
      where a.withdrawn_at is null and (not r.is_resolved or r.agent_id is null)
    union all select 'recorded otherwise: ' || r.name || ' in ' || a.key from agent_reference r join article a on a.id = r.article_id
      join agent g on g.id = r.agent_id where a.withdrawn_at is null and r.recorded_id is distinct from coalesce(g.merged_into_id, g.id)`,
  )
  return rows.map(({ fault }) => fault)
}

interface KeptReference extends AgentReference {
  means: string
  isDecided: boolean
}

/** Who is one, and who may be; where editors have decided something, only what agents are called. */
async function agentsOtherwise(database: Archive): Promise<string[]> {
  const references = await rowsOf<KeptReference>(
    database,
    `select a.key as article, r.key, a.date_published::text as date, r.kind, r.name, r.names, r.classification, r.country, r.roles, r.context,
      r.is_confirmed as "isConfirmed", r.identity, r.block, r.is_full as "isFull", r.aliases,
      coalesce(g.merged_into_id, g.id)::text as means, g.merged_into_id is not null as "isDecided"
    from agent_reference r join article a on a.id = r.article_id join agent g on g.id = r.agent_id where a.withdrawn_at is null`,
  )
  const agents = await rowsOf<{ id: string; slug: string; called: object }>(
    database,
    `select a.id::text, a.slug, json_build_object('name', a.name, 'classification', o.classification, 'country', o.country,
      'names', (select coalesce(json_agg(json_build_object('text', n.text, 'kind', n.kind)), '[]') from agent_name n where n.agent_id = a.id)
      ) as called from agent a left join organization o on o.id = a.id`,
  )
  const [{ decided = true } = {}] = await rowsOf<{ decided: boolean }>(
    database,
    `select exists (select from agent_decision) or exists (select from merge_candidate where is_dismissed) as decided`,
  )
  const groups = groupBy(references, ({ means }) => means)
  const faults = agents.flatMap(({ id, slug, called }) => {
    const members = groups.get(id)
    if (members === undefined) return []
    const [now, then] = [callingOf(called), callingOf(describeGroup({ members }))]
    return now === then ? [] : [`${slug} is called ${now}, not ${then}`]
  })
  if (decided || references.some(({ isDecided }) => isDecided)) return faults
  const grouping = groupReferences(references)
  const slugs = new Map(agents.map(({ id, slug }) => [id, slug]))
  const candidates = await rowsOf<{ agentId: string; otherId: string; reasons: string[] }>(
    database,
    `select agent_id::text as "agentId", other_id::text as "otherId", reasons from merge_candidate`,
  )
  return [
    ...faults,
    ...differences(
      'one agent',
      [...groups.values()].map(partOf),
      grouping.groups.map(({ members }) => partOf(members)),
    ),
    ...differences(
      'candidates',
      candidates.map(({ agentId, otherId, reasons }) => doubt(slugs.get(agentId), slugs.get(otherId), reasons)),
      doubtsOf(grouping, slugs),
    ),
  ]
}

function callingOf(called: object): string {
  const { names, ...rest } = called as { names: object[] }
  return stable({ ...rest, names: names.map(stable).sort() })
}

const partOf = (members: readonly AgentReference[]) =>
  members
    .map(({ article, key, name }) => `${name} (${article} ${key})`)
    .sort()
    .join(' = ')

const doubt = (one = '?', other = '?', reasons: readonly string[]) =>
  `${[one, other].sort().join(' ~ ')}: ${[...reasons].sort().join('; ')}`

function doubtsOf({ candidates }: Grouping, slugs: ReadonlyMap<string, string>): string[] {
  const meant = ({ members: [member] }: { members: readonly AgentReference[] }) =>
    slugs.get((member as KeptReference | undefined)?.means ?? '')
  return candidates.flatMap(({ one, other, reasons }) => {
    const [a, b] = [meant(one), meant(other)]
    return a === b ? [] : [doubt(a, b, reasons)]
  })
}
