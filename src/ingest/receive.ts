import { createHash } from 'node:crypto'
import { mediaTypeOf } from '../documents/index.ts'
import type { Writer } from './transaction.ts'

/** A document as it was handed in. */
export interface IncomingDocument {
  bytes: Uint8Array<ArrayBuffer>
  /** Relative to what was ingested: tells one article from another where the document names neither itself nor an address. */
  path: string
  /** Where it came from; the path, if left out. Never a path of this machine. */
  address?: string | undefined
  mediaType?: string | undefined
  /** What an editor wrote beside it. */
  sidecar?: { path: string; text: string } | undefined
}

export interface ReceivedDocument {
  id: string
  articleId: string | null
  receivedAt: Date
  error: string | null
  dateModified: Date | null
}

/** Keeps a document byte for byte, before anything is read out of it. The same bytes again are the same document. */
export async function receive(
  { prisma }: Writer,
  { bytes, path, address = path, mediaType }: IncomingDocument,
): Promise<ReceivedDocument> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await prisma.document.createMany({
    data: { sha256, bytes, byteLength: bytes.length, mediaType: mediaType ?? mediaTypeOf(path) },
    skipDuplicates: true,
  })
  const document = await prisma.document.findUniqueOrThrow({
    where: { sha256 },
    select: { id: true, articleId: true, receivedAt: true, error: true, dateModified: true },
  })
  await prisma.documentOrigin.createMany({ data: { documentId: document.id, address }, skipDuplicates: true })
  return document
}

/** Why a document has no article. Kept with it; what was read before stays. */
export async function keepError({ prisma }: Writer, document: ReceivedDocument, error: string): Promise<void> {
  if (document.articleId !== null || document.error === error) return
  await prisma.document.update({ where: { id: document.id }, data: { error } })
}
