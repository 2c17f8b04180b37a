import { v7 as uuid } from 'uuid'
import type { Annotations, ArticleDraft } from '../annotations/index.ts'
import type { Prisma } from '../database/index.ts'
import { slugOf } from '../entities/index.ts'
import { freeSlugs } from './createAgents.ts'
import type { ReceivedDocument } from './receive.ts'
import type { Transaction } from './transaction.ts'
import { dateOf } from './values.ts'

/** What makes two documents versions of one article: the document's own identifier, else its canonical address, else its path. */
export function articleKey(draft: ArticleDraft, said: Annotations['article'], path: string): string {
  if (draft.identifier !== undefined) return `id:${draft.identifier}`
  const url = draft.url ?? said.url
  return url === undefined ? `path:${path}` : `url:${url}`
}

/** The calendar date at a place. */
function dateIn(timeZone: string, time: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(time))
}

function countWords(text: string, language: string): number {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike) words++
  return words
}

const timeOrNull = (time: string | undefined) => (time === undefined ? null : new Date(time))

/** The article's own particulars: what an editor says of it goes before what the document says. */
export function articleColumns(draft: ArticleDraft, said: Annotations['article']) {
  const publishedAt = said.publishedAt ?? draft.publishedAt
  const dated =
    publishedAt !== undefined && said.timeZone !== undefined ? dateIn(said.timeZone, publishedAt) : undefined
  const inLanguage = said.inLanguage ?? draft.inLanguage
  return {
    headline: draft.headline,
    url: said.url ?? draft.url ?? null,
    byline: said.byline ?? draft.byline ?? null,
    creditText: said.creditText ?? draft.creditText ?? null,
    datePublished: dateOf(said.datePublished ?? dated ?? draft.datePublished),
    publishedAt: timeOrNull(publishedAt),
    dateModified: timeOrNull(said.dateModified ?? draft.dateModified),
    inLanguage,
    wordCount: countWords(draft.articleBody, inLanguage),
  }
}

type Article = Prisma.ArticleGetPayload<object>

export type ArticleColumns = ReturnType<typeof articleColumns>

/** The article of a document, made where there is none yet. */
export async function findOrCreateArticle(
  tx: Transaction,
  document: ReceivedDocument,
  key: string,
  columns: ArticleColumns,
): Promise<{ article: Article; isNew: boolean }> {
  const where = document.articleId === null ? { key } : { id: document.articleId }
  const known = await tx.article.findUnique({ where })
  if (known !== null) return { article: known, isNew: false }
  const date = columns.datePublished.toISOString().slice(0, 10)
  const [slug = key] = await freeSlugs([slugOf(`${date} ${columns.headline}`, 'article')], async (candidates) => {
    const rows = await tx.article.findMany({ where: { slug: { in: candidates } }, select: { slug: true } })
    return rows.map((row) => row.slug)
  })
  return { article: await tx.article.create({ data: { id: uuid(), key, slug, ...columns } }), isNew: true }
}

/** Whether a document is the article's newest: by when it was modified, where that is said, else by when it was received. */
export async function isNewest(tx: Transaction, article: Article, documentId: string): Promise<boolean> {
  const [newest] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM document WHERE article_id = ${article.id}::uuid
    ORDER BY coalesce(date_modified, received_at) DESC, received_at DESC, id DESC LIMIT 1`
  return newest?.id === documentId
}

/** Writes the article's columns where they differ. Gives whether they did. */
export async function updateArticle(
  tx: Transaction,
  article: Article,
  columns: Partial<ArticleColumns> & { currentDocumentId: string; publisherId?: string | null },
): Promise<boolean> {
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : (value ?? null))
  const differs = Object.entries(columns).some(
    ([column, value]) => plain(Reflect.get(article, column)) !== plain(value),
  )
  if (differs) await tx.article.update({ where: { id: article.id }, data: { ...columns, updatedAt: new Date() } })
  return differs
}
