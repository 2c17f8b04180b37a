import type { ArticleDraft } from '../annotations/index.ts'
import type { Prisma } from '../database/index.ts'
import { type Annotated, SIDECAR } from './annotate.ts'
import type { Claims } from './claims.ts'
import { drawMeetings } from './drawMeetings.ts'
import { deleteOrphans } from './orphans.ts'
import { type PreviousClaims, previousClaims } from './previous.ts'
import { countQuotes, refreshReadTables } from './readTables/index.ts'
import { articleColumns, findOrCreateArticle, isNewest, updateArticle } from './recordArticle.ts'
import type { ReadDocument, Recording } from './recording.ts'
import { recordMentions } from './recordMentions.ts'
import { recordQuotes } from './recordQuotes.ts'
import { recordReports } from './recordReports.ts'
import { recordRoles } from './recordRoles.ts'
import { resolveClaims } from './resolveClaims.ts'
import { inTransaction, lock, type Transaction, type Writer } from './transaction.ts'

/** What became of a document that could be read. */
export type Recorded = 'NEW_ARTICLE' | 'NEW_VERSION' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'

const NOBODY: PreviousClaims = { texts: new Map(), mentions: [], quotes: [], reports: [], citations: [] }

/** All records of one document, in one transaction. */
export function record(database: Writer, read: ReadDocument): Promise<{ status: Recorded; slug: string }> {
  return inTransaction(database, (tx) => recordIn(tx, read))
}

async function recordIn(tx: Transaction, given: ReadDocument): Promise<{ status: Recorded; slug: string }> {
  const read = (await isOutranked(tx, given)) ? { ...given, annotated: null } : given
  await lock(tx, [`document ${read.document.id}`, `article ${read.key}`])
  // Another writer may have recorded the same document while this one waited, also as one of another article.
  const document = await tx.document.findUniqueOrThrow({
    where: { id: read.document.id },
    select: {
      id: true,
      articleId: true,
      receivedAt: true,
      error: true,
      dateModified: true,
      article: { select: { key: true } },
    },
  })
  if (document.article !== null && document.article.key !== read.key)
    await lock(tx, [`article ${document.article.key}`])
  const said = read.annotated?.annotations.article ?? {}
  const columns = articleColumns(read.draft, said)
  const { article, isNew } = await findOrCreateArticle(tx, document, read.key, columns)
  const outcome = (status: Recorded) => ({ status, slug: article.slug })

  const isAttached = document.articleId !== null
  const isSaid = await keepAnnotations(tx, document.id, read.annotated)
  if (!isAttached || document.dateModified?.getTime() !== columns.dateModified?.getTime()) {
    await attach(tx, document.id, article.id, read.draft, columns.dateModified)
  }
  if (article.withdrawnAt !== null) return outcome('WITHDRAWN')
  const isCurrent = await isNewest(tx, article, document.id)
  if (!isCurrent) return outcome(isAttached ? (isSaid ? 'UPDATED' : 'UNCHANGED') : 'NEW_VERSION')
  if (isAttached && !isSaid && article.currentDocumentId === document.id) return outcome('UNCHANGED')

  const recording: Recording = {
    tx,
    articleId: article.id,
    documentId: document.id,
    datePublished: columns.datePublished.toISOString().slice(0, 10),
    quotesBefore: isNew ? new Map() : await countQuotes(tx, [article.id]),
    agents: new Set(),
    described: new Set(),
    meetings: new Set(),
    memberships: new Set(),
    changed: false,
  }
  const previous = isNew ? NOBODY : await previousClaims(tx, article.id)
  const { claims, publisherId } = await resolveClaims(recording, read, previous)
  const isUpdated = await updateArticle(tx, article, {
    ...columns,
    // What an editor said of the article holds for a new version that says nothing else.
    ...(read.annotated === null && {
      url: columns.url ?? article.url,
      creditText: columns.creditText ?? article.creditText,
      inLanguage: article.inLanguage,
    }),
    currentDocumentId: document.id,
    ...(publisherId === undefined ? {} : { publisherId }),
  })
  await recordClaims(recording, claims, previous)
  if (!isNew && !isUpdated && recording.changed) {
    await tx.article.update({ where: { id: article.id }, data: { updatedAt: new Date() } })
  }
  return outcome(isNew ? 'NEW_ARTICLE' : isAttached ? 'UPDATED' : 'NEW_VERSION')
}

/** An extractor has nothing to say of a document of which an editor said all. */
async function isOutranked(tx: Transaction, { document, annotated }: ReadDocument): Promise<boolean> {
  if (annotated === null || annotated.standing === 'CONFIRMED') return false
  const where = { documentId_maker: { documentId: document.id, maker: SIDECAR } }
  return (await tx.documentAnnotations.findUnique({ where, select: { maker: true } })) !== null
}

/** Gives whether these annotations are other than those that were kept. */
async function keepAnnotations(tx: Transaction, documentId: string, annotated: Annotated | null): Promise<boolean> {
  if (annotated === null) return false
  const written = await tx.$executeRaw`
    INSERT INTO document_annotations AS x (document_id, maker, content)
    VALUES (${documentId}::uuid, ${annotated.maker}, ${JSON.stringify(annotated.content)}::jsonb)
    ON CONFLICT (document_id, maker) DO UPDATE SET content = excluded.content, created_at = now()
      WHERE x.content <> excluded.content`
  return written > 0
}

async function attach(
  tx: Transaction,
  documentId: string,
  articleId: string,
  draft: ArticleDraft,
  dateModified: Date | null,
) {
  const { headline, articleBody, ...rest } = draft
  const found = JSON.parse(JSON.stringify(rest)) as Prisma.InputJsonObject
  await tx.document.update({
    where: { id: documentId },
    data: { articleId, headline, articleBody, dateModified, draft: found, error: null },
  })
}

/** Claims, and all that is drawn from them. */
async function recordClaims(recording: Recording, claims: Claims, previous: PreviousClaims): Promise<void> {
  const { tx, articleId, agents, meetings, memberships, described, quotesBefore } = recording
  const meetingOf = await recordReports(recording, claims.reports, previous.reports)
  const quotes = await recordQuotes(recording, claims.quotes, previous.quotes, (key) => meetingOf.get(key) ?? null)
  await recordMentions(recording, claims.mentions, previous.mentions, quotes)
  await recordRoles(recording, claims.roles, previous.citations)
  await drawMeetings(recording)
  await refreshReadTables(tx, { agents, articles: [articleId], meetings, memberships, described, quotesBefore })
  if (previous !== NOBODY) await deleteOrphans(tx, [...meetings], [...agents])
}
