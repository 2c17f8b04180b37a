import { sql } from 'kysely'
import { addPending } from '../pending.ts'
import { saidOf } from '../said.ts'
import { freeSlugs } from '../slugs.ts'
import { inTransaction, lock, type Transaction, type Writer } from '../transaction.ts'
import { articleColumns, articleSlug } from './article.ts'
import { findArticle, givesArticle, type KnownArticle, type Stored, statusIn } from './findArticle.ts'
import { insertArticle } from './newArticle.ts'
import { isLater } from './order.ts'
import { sha256Of } from './receive.ts'
import { makeCurrent, nextVersion } from './versions.ts'
import { attachment, keeping, keepingFile, type ReadDocument, type Write } from './writing.ts'

/** What became of a document, and what of it is not used, where that is to be told. */
export interface Outcome {
  status: Stored
  slug: string
  unused?: Unused | undefined
}

/** ANNOTATIONS: others are beside the same text. TEXT: the article has a later version. */
export type Unused = 'ANNOTATIONS' | 'TEXT'

/**
 * Keeps what was read out of a document and what is said of it, and gives it to its article. Where that changes what the article
 * says, it is pending from now on: it remains to be resolved, recorded and drawn (settle.ts), also if this run ends here.
 */
export function store(database: Writer, read: ReadDocument): Promise<Outcome> {
  return inTransaction(database, (tx) => storeIn(tx, read), { isDurable: false })
}

async function storeIn(tx: Transaction, read: ReadDocument): Promise<Outcome> {
  const { document, key, draft } = read
  const columns = articleColumns(draft, read.said)
  const textSha256 = sha256Of(`${draft.headline}\n\n${draft.articleBody}`)
  lock(tx, [`document ${document.id}`, `article ${key}`, `text ${textSha256}`])
  const [known, [slug = key]] = await Promise.all([
    findArticle(tx, document.id, key, textSha256, columns),
    freeSlugs(tx, 'article', [articleSlug(columns)]),
  ])
  const write = { ...read, columns, textSha256 }
  if (known === null) {
    insertArticle(tx, write, slug)
    return { status: 'NEW_ARTICLE', slug }
  }
  return { slug: known.slug, ...(await updateArticle(tx, write, known)) }
}

async function updateArticle(tx: Transaction, write: Write, known: KnownArticle): Promise<Omit<Outcome, 'slug'>> {
  const { id, currentDocumentId } = known
  const isSaid = await keep(tx, write)
  const isRead = (await tx.run(attachment(write, sql`${id}::uuid`))) > 0
  const isFirst = givesArticle(write, known)
  if (known.isByText && isFirst) await tx.run(sql`UPDATE article SET key = ${write.key} WHERE id = ${id}::uuid`)
  const isChanged = currentDocumentId === write.document.id ? isSaid || isRead : isSaid && isBeside(write, known)
  const current = known.isWithdrawn ? null : isChanged ? currentDocumentId : isFirst ? await turnOf(tx, known) : null
  if (current !== null) {
    // Before the article itself: whoever records it holds this row first, too.
    await addPending(tx, [id], 'RESOLVE')
    await makeCurrent(tx, id, current)
  }
  const status = statusIn(known, isFirst, isSaid || current !== null)
  const unused = current === write.document.id ? undefined : await unusedOf(tx, write, known, status)
  return { status, unused }
}

/** Keeps what is said of the document. True where it is new. */
async function keep(tx: Transaction, write: Write): Promise<boolean> {
  if (write.annotated === null) return false
  // An editor's word is not outranked by a program's.
  if (write.saidSha256 === null && (await hasSidecar(tx, write.document.id))) return false
  if ((await tx.run(keeping(write))) > 0) return true
  if (write.saidSha256 !== null) await tx.run(keepingFile(write))
  return false
}

/** What an editor wrote beside the same text from elsewhere: it may count for the article's own document (said.ts). */
function isBeside(write: Write, known: KnownArticle): boolean {
  const isFromElsewhere = known.isByText ? !givesArticle(write, known) : write.key !== known.key
  return write.saidSha256 !== null && isFromElsewhere && write.textSha256 === known.currentTextSha256
}

/** The next version. Where the claims of the one before are not drawn yet it keeps its turn, and follows then (drawPending.ts). */
async function turnOf(tx: Transaction, { id, isPending }: KnownArticle): Promise<string | null> {
  return isPending && (await isStillPending(tx, id)) ? null : nextVersion(tx, id)
}

/** Whoever records it now ends first. */
async function isStillPending(tx: Transaction, articleId: string): Promise<boolean> {
  const pending = await tx.rows(sql`SELECT FROM pending_article WHERE article_id = ${articleId}::uuid FOR UPDATE`)
  return pending.length > 0
}

async function hasSidecar(tx: Transaction, documentId: string): Promise<boolean> {
  const rows = await tx.rows(
    sql`SELECT FROM document_annotations WHERE document_id = ${documentId}::uuid AND said_sha256 IS NOT NULL`,
  )
  return rows.length > 0
}

/** What of a document that is not the current one is not used, and will not be when its turn comes. */
async function unusedOf(
  tx: Transaction,
  write: Write,
  known: KnownArticle,
  status: Stored,
): Promise<Unused | undefined> {
  if (isBeside(write, known)) return (await isSaidOfCurrent(tx, write, known)) ? undefined : 'ANNOTATIONS'
  if (status === 'REPUBLISHED') return write.saidSha256 === null ? undefined : 'TEXT'
  return status === 'NEW_VERSION' && (await isEarlier(tx, write, known)) ? 'TEXT' : undefined
}

async function isSaidOfCurrent(tx: Transaction, { document }: Write, { id }: KnownArticle): Promise<boolean> {
  const rows = await tx.rows(sql`
    SELECT FROM article a JOIN document d ON d.id = a.current_document_id CROSS JOIN LATERAL (${saidOf('d')}) x
    WHERE a.id = ${id}::uuid AND x.document_id = ${document.id}::uuid`)
  return rows.length > 0
}

async function isEarlier(tx: Transaction, { document }: Write, { id }: KnownArticle): Promise<boolean> {
  const rows = await tx.rows(sql`
    SELECT FROM article a JOIN document c ON c.id = a.current_document_id JOIN document d ON d.id = ${document.id}::uuid
    WHERE a.id = ${id}::uuid AND ${isLater('c', 'd')}`)
  return rows.length > 0
}
