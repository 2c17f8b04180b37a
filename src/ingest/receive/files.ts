import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { asReason, isDocumentName, type ReadOptions, splitDocuments } from '../../documents/index.ts'
import { StartupError, UnreadableDocument } from '../../errors.ts'
import { type FoundFile, filesAt, SIDECAR_ENDING } from './folders.ts'
import type { IncomingDocument, Sidecar } from './receive.ts'

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/** A file that holds documents, and the one of its annotations where there is one. */
export interface DocumentFile extends FoundFile {
  sidecar: string | null
  /** In bytes; null where nobody knows. */
  size: number | null
}

export interface DocumentFiles {
  files: DocumentFile[]
  /** Annotations without a document beside them. */
  strays: string[]
}

const stemOf = (file: string) => file.replace(/\.[^./\\]+$/, '')

/**
 * The files that hold documents: those that are named, whatever their names, and of folders those whose names end like a document's, in the
 * order of their paths. Throws a StartupError where a path does not exist or may not be read, or there are none.
 */
export async function findDocuments(paths: readonly string[]): Promise<DocumentFiles> {
  const found = new Map<string, DocumentFile>()
  const strays: string[] = []
  for (const named of paths) {
    if (named === STANDARD_INPUT) {
      found.set(named, { file: named, path: 'standard-input', sidecar: null, size: null })
      continue
    }
    const { isFolder, files } = await filesAt(named)
    const sidecars = new Set(files.map(({ file }) => file).filter((file) => file.endsWith(SIDECAR_ENDING)))
    const used = new Set<string>()
    for (const { file, path } of files) {
      if (sidecars.has(file) || (isFolder && !isDocumentName(path))) continue
      const beside = stemOf(file) + SIDECAR_ENDING
      const sidecar = sidecars.has(beside) || (!isFolder && (await exists(beside))) ? beside : null
      if (sidecar !== null) used.add(sidecar)
      found.set(file, { file, path, sidecar, size: await sizeOf(file) })
    }
    for (const sidecar of sidecars) {
      if (used.has(sidecar)) continue
      const document = isFolder ? null : await documentBeside(sidecar)
      if (document === null) strays.push(sidecar)
      else found.set(document, { file: document, path: basename(document), sidecar, size: await sizeOf(document) })
    }
  }
  if (found.size + strays.length === 0) throw new StartupError(`There are no documents in ${paths.join(', ')}.`)
  return { files: [...found.values()], strays }
}

/** The document of annotations that were named themselves. */
async function documentBeside(sidecar: string): Promise<string | null> {
  const document = `${sidecar.slice(0, -SIDECAR_ENDING.length)}.txt`
  return (await exists(document)) ? document : null
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** Of a file that is gone by now nothing will be read: whoever reads it says so. */
function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}

/**
 * The documents of a file, one after the other: a feed's items, the lines of NDJSON, else the file itself. Never the whole file in memory.
 * A sidecar speaks of a file that is one document. `onRead` is told how many bytes were read.
 */
export async function* readDocuments(
  { file, path, sidecar }: DocumentFile,
  { charset }: ReadOptions,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<IncomingDocument> {
  const said = sidecar === null ? undefined : await readSidecar(sidecar)
  const content = file === STANDARD_INPUT ? process.stdin : createReadStream(file)
  for await (const document of splitDocuments({ path, charset, content: counted(content, onRead) })) {
    yield said !== undefined && document.path === path ? { ...document, sidecar: said } : document
  }
}

async function readSidecar(path: string): Promise<Sidecar> {
  try {
    return { path, text: await readFile(path, 'utf8') }
  } catch (error) {
    const reason = asReason(error)
    if (!(reason instanceof UnreadableDocument)) throw reason
    return { path, unreadable: reason.message }
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead(chunk.length)
    yield chunk
  }
}
