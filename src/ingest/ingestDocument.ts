import { type Annotations, type ArticleDraft, articleText, type Fault } from '../annotations/index.ts'
import { readDocument } from '../documents/index.ts'
import { UnreadableDocument } from '../errors.ts'
import type { Extractor } from '../extraction/index.ts'
import { annotate, SIDECAR } from './annotate.ts'
import { type IncomingDocument, keepError, receive } from './receive.ts'
import { type Recorded, record } from './record.ts'
import { articleKey } from './recordArticle.ts'
import { SolitaryMeeting } from './resolveClaims.ts'
import type { Writer } from './transaction.ts'

export interface IngestOptions {
  /** Annotates documents that come without a sidecar. Without it they have no claims. */
  extractor?: Extractor | undefined
  /** BCP 47; of documents that do not say. Default: en */
  inLanguage?: string | undefined
}

/** UNREADABLE: kept, with the reason. REFUSED: its annotations have faults, and nothing of them was recorded. */
export type Status = Recorded | 'UNREADABLE' | 'REFUSED'

export interface Outcome {
  path: string
  status: Status
  /** Of the article. */
  slug?: string
  /** Why it was not recorded: one a fault, with file and place. */
  reasons: string[]
}

/** Receive, read, annotate, resolve, record: one document. Doing so again changes nothing. */
export async function ingestDocument(
  database: Writer,
  incoming: IncomingDocument,
  options: IngestOptions = {},
): Promise<Outcome> {
  const { path, sidecar } = incoming
  const document = await receive(database, incoming)
  let draft: ArticleDraft
  try {
    draft = readDocument(incoming.bytes, incoming, { inLanguage: options.inLanguage })
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    await keepError(database, document, error.message)
    return { path, status: 'UNREADABLE', reasons: [`${path}: ${error.message}`] }
  }

  const refuse = async (faults: readonly Fault[]): Promise<Outcome> => {
    const told = faults.map(({ place, reason }) => `${place}: ${reason}`)
    await keepError(database, document, `its annotations were refused: ${told.join('; ')}`)
    return { path, status: 'REFUSED', reasons: told.map((fault) => `${sidecar?.path ?? path}: ${fault}`) }
  }
  const text = articleText(draft)
  const { annotated, ...annotating } = await annotate(draft, text, sidecar?.text, options.extractor)
  const said: Annotations['article'] = annotated?.annotations.article ?? saidArticle(annotating)
  const key = articleKey(draft, said, path)
  if (annotating.faults.length > 0) {
    // A sidecar that fitted an earlier version says nothing new: what it claimed is looked for in this one.
    if (!('content' in annotating) || !(await isOfEarlierVersion(database, key, annotating.content))) {
      return refuse(annotating.faults)
    }
  }
  try {
    return { path, ...(await record(database, { document, key, draft, text, annotated })), reasons: [] }
  } catch (error) {
    if (!(error instanceof SolitaryMeeting)) throw error
    return refuse([{ place: error.message, reason: 'are one and the same agent' }])
  }
}

/** The address that annotations give, even if something else is wrong with them. */
function saidArticle(annotating: object): Annotations['article'] {
  const content: unknown = Reflect.get(annotating, 'content')
  const article: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'article') : undefined
  const url: unknown = typeof article === 'object' && article !== null ? Reflect.get(article, 'url') : undefined
  return typeof url === 'string' ? { url } : {}
}

async function isOfEarlierVersion({ prisma }: Writer, key: string, content: unknown): Promise<boolean> {
  const rows = await prisma.$queryRaw<object[]>`
    SELECT 1 FROM article a JOIN document d ON d.article_id = a.id JOIN document_annotations x ON x.document_id = d.id
    WHERE a.key = ${key} AND x.maker = ${SIDECAR} AND x.content = ${JSON.stringify(content)}::jsonb LIMIT 1`
  return rows.length > 0
}
