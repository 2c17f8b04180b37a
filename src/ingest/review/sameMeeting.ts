import { sql } from 'kysely'
import { StartupError } from '../../errors.ts'
import { createMeetings } from '../draw/createMeetings.ts'
import { draw } from '../draw/drawPending.ts'
import { reportsOfMeetings } from '../draw/reports.ts'
import { mergeInto, partFromMerged } from '../merging.ts'
import { lockArticles } from '../pending.ts'
import { type SettleOptions, settle } from '../settle.ts'
import { unknownSlug } from '../slugKind.ts'
import { inTransaction, lockAgents, type Transaction, type Writer } from '../transaction.ts'

interface NamedMeeting {
  id: string
  slug: string
  /** Its name and day. */
  text: string
  /** Itself, unless it was merged. */
  meansId: string
}

/**
 * An editor's word that two meetings are one: the other one's reports are this one's, its id and slug lead here. It holds for the reports in all
 * versions of their articles. Throws a StartupError where a slug is none, or nothing reports it now.
 */
export async function mergeMeetings(
  database: Writer,
  slug: string,
  otherSlug: string,
  options: SettleOptions = {},
): Promise<{ text: string; other: string }> {
  return decide(database, [slug, otherSlug], options, async (tx, [one, other]) => {
    if (one.meansId === other.meansId) throw new StartupError(`"${slug}" and "${otherSlug}" are one already.`)
    await mustBeReported(tx, [one, other])
    await say(tx, [one.meansId, other.meansId])
    await mergeInto(tx, 'meeting', [{ id: other.meansId, intoId: one.meansId }])
    await tx.run(sql`
      UPDATE meeting_report SET meeting_id = ${one.meansId}::uuid WHERE meeting_id = ${other.meansId}::uuid`)
    return { text: one.text, other: other.text }
  })
}

/** Undoes a merge: what it was merged with is another meeting for good. Throws a StartupError where it is not merged. */
export async function splitMergedMeeting(
  database: Writer,
  slug: string,
  options: SettleOptions = {},
): Promise<{ text: string }> {
  return decide(database, [slug], options, async (tx, [meeting]) => {
    if (meeting.meansId === meeting.id)
      throw new StartupError(
        `"${slug}" is not merged into another. To part what it holds, name articles: --article SLUG.`,
      )
    const parted = await partFromMerged(tx, 'meeting', meeting.id)
    const reports = await tx.rows<{ isCurrent: boolean }>(sql`
      UPDATE meeting_report SET meeting_id = ${meeting.id}::uuid WHERE decided_id = ANY(${parted}::uuid[])
      RETURNING is_current AS "isCurrent"`)
    if (!reports.some(({ isCurrent }) => isCurrent))
      throw new StartupError(
        `No article reports "${slug}" by itself now. To part what it has become, name articles: --article SLUG.`,
      )
    return { text: meeting.text }
  })
}

/**
 * An editor's word that what these articles report is another meeting: a new one, whose slug it gives. Holds for their reports in all their
 * versions. Throws a StartupError where an article does not report the meeting.
 */
export async function splitReports(
  database: Writer,
  slug: string,
  articles: readonly string[],
  options: SettleOptions = {},
): Promise<{ slug: string }> {
  return decide(database, [slug], options, async (tx, [{ meansId }]) => {
    const reports = await reportsOfMeetings(tx, [meansId])
    const reporting = new Set(reports.map(({ articleId }) => articleId))
    const wanted = await tx.rows<{ id: string; slug: string; isWithdrawn: boolean }>(sql`
      SELECT id::text, slug, withdrawn_at IS NOT NULL AS "isWithdrawn" FROM article WHERE slug = ANY(${articles}::text[])`)
    for (const article of articles) {
      const one = wanted.find((found) => found.slug === article)
      if (one === undefined) throw new StartupError(`There is no article "${article}".`)
      if (one.isWithdrawn)
        throw new StartupError(`Article "${article}" is withdrawn: "onrecord restore ${article}" brings it back.`)
      if (!reporting.has(one.id)) throw new StartupError(`Article "${article}" does not report "${slug}".`)
    }
    const ids = new Set(wanted.map(({ id }) => id))
    const parted = reports.filter(({ articleId }) => ids.has(articleId))
    if (parted.length === reports.length)
      throw new StartupError(`All articles that report "${slug}" are these: nothing would be left.`)
    const [made = ''] = (await createMeetings(tx, [parted])).values()
    await tx.run(sql`
      UPDATE meeting_report SET meeting_id = ${made}::uuid, decided_id = ${made}::uuid
      WHERE meeting_id = ${meansId}::uuid AND article_id = ANY(${[...ids]}::uuid[])`)
    await say(tx, [meansId])
    const [meeting] = await tx.rows<{ slug: string }>(sql`SELECT slug FROM meeting WHERE id = ${made}::uuid`)
    return { slug: meeting?.slug ?? '' }
  })
}

/** An editor's word that two meetings are two, whatever articles come to say of them. */
export async function keepMeetingsApart(database: Writer, slug: string, otherSlug: string): Promise<void> {
  await decide(database, [slug, otherSlug], {}, async (tx, [one, other]) => {
    if (one.meansId === other.meansId)
      throw new StartupError(`"${slug}" and "${otherSlug}" are one: "onrecord split" parts them.`)
    await mustBeReported(tx, [one, other])
    await say(tx, [one.meansId, other.meansId])
  })
}

/** What has no word yet is said to be of the meeting of which it is. */
async function say(tx: Transaction, meetings: readonly string[]): Promise<void> {
  await tx.run(sql`
    UPDATE meeting_report SET decided_id = meeting_id WHERE meeting_id = ANY(${meetings}::uuid[]) AND decided_id IS NULL`)
}

/** Decides on meetings while nobody else records, decides on or draws what reports them, and draws what follows. */
async function decide<Slugs extends readonly string[], Result>(
  database: Writer,
  slugs: readonly [...Slugs],
  options: SettleOptions,
  work: (tx: Transaction, meetings: { [Index in keyof Slugs]: NamedMeeting }) => Promise<Result>,
): Promise<Result> {
  const result = await inTransaction(database, async (tx) => {
    await lockArticles(tx, await articlesOf(tx, await meetingsBySlug(tx, slugs)))
    lockAgents(tx)
    const meetings = await meetingsBySlug(tx, slugs)
    const articles = await articlesOf(tx, meetings)
    const done = await work(tx, meetings as { [Index in keyof Slugs]: NamedMeeting })
    const ids = meetings.flatMap(({ id, meansId }) => [id, meansId])
    await draw(tx, articles, [{ meetings: ids }], new Map())
    return done
  })
  await settle(database, options)
  return result
}

async function articlesOf(tx: Transaction, meetings: readonly NamedMeeting[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    SELECT DISTINCT article_id::text AS id FROM meeting_report WHERE meeting_id = ANY(${meetings.map(({ meansId }) => meansId)}::uuid[])`)
  return rows.map(({ id }) => id)
}

async function meetingsBySlug(tx: Transaction, slugs: readonly string[]): Promise<NamedMeeting[]> {
  const meetings = await tx.rows<NamedMeeting>(sql`
    SELECT id::text, slug, concat_ws(', ', name, start_date) AS text, coalesce(merged_into_id, id)::text AS "meansId"
    FROM meeting WHERE slug = ANY(${slugs}::text[])`)
  return slugs.map((slug) => {
    const meeting = meetings.find((one) => one.slug === slug)
    if (meeting === undefined) throw unknownSlug('meeting', slug)
    return meeting
  })
}

async function mustBeReported(tx: Transaction, meetings: readonly NamedMeeting[]): Promise<void> {
  const reports = await reportsOfMeetings(
    tx,
    meetings.map(({ meansId }) => meansId),
  )
  const untold = meetings.find(({ meansId }) => !reports.some(({ meetingId }) => meetingId === meansId))
  if (untold !== undefined)
    throw new StartupError(`No article reports "${untold.slug}" now: there is nothing to decide.`)
}
