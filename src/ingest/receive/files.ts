import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, normalize, resolve } from 'node:path'
import { endingOf, isDocumentName, type ReadOptions, splitDocuments } from '../../documents/index.ts'
import { StartupError } from '../../errors.ts'
import { type FoundFile, filesAt, isSidecar } from './folders.ts'
import type { IncomingDocument } from './receive.ts'
import { type Beside, Folders, type Part, readSidecar, Sidecars } from './sidecars.ts'
import { STANDARD_INPUT, STANDARD_INPUT_PATH } from './standardInput.ts'

/** A file that holds documents, and the files with annotations of them. */
export interface DocumentFile extends FoundFile {
  sidecars: ReadonlyMap<Part, string>
  /** In bytes; null where nobody knows. */
  size: number | null
}

export interface DocumentFiles {
  files: DocumentFile[]
  /** Annotations of which no document has been read so far. In the end they have none. */
  strays: Set<string>
  /** How many files of folders are left out since their names do not end like a document's, by how they end. */
  leftOut: Map<string, number>
}

/**
 * The files that hold documents: those that are named, whatever their names, and of folders those whose names end like a document's, in the
 * order of their paths. Throws a StartupError where a path does not exist or may not be read, or there are none.
 */
export async function findDocuments(paths: readonly string[]): Promise<DocumentFiles> {
  const found = new Map<string, DocumentFile>()
  const strays = new Set<string>()
  const leftOut = new Map<string, number>()
  const folders = new Folders()
  /** Annotations beside files that were named, and of which documents they may speak. */
  const beside = new Map<string, string[]>()
  const add = async ({ file, path }: FoundFile, sidecars: ReadonlyMap<Part, string>) => {
    const name = resolve(file)
    if (!found.has(name)) found.set(name, { file, path, sidecars, size: await sizeOf(file) })
  }
  if (paths.includes(STANDARD_INPUT))
    found.set(STANDARD_INPUT, { file: STANDARD_INPUT, path: STANDARD_INPUT_PATH, sidecars: new Map(), size: null })
  for await (const { isFolder, files } of filesAt(paths.filter((path) => path !== STANDARD_INPUT))) {
    if (isFolder) {
      const inside = files.flatMap(({ file }) => (isSidecar(file) ? file : []))
      for (const sidecar of inside) strays.add(sidecar)
      const sidecars = new Sidecars(inside)
      for (const one of files.filter(({ file }) => !isSidecar(file))) {
        const ending = endingOf(one.path)
        if (isDocumentName(one.path)) await add(one, sidecars.of(one.file))
        else leftOut.set(ending, (leftOut.get(ending) ?? 0) + 1)
      }
      continue
    }
    for (const one of files) {
      const { sidecars, documents } = await folders.beside(one.file)
      const document = isSidecar(one.file) ? documentOf(one, documents) : one
      if (isSidecar(one.file)) strays.add(normalize(one.file))
      if (document === null) continue
      const own = sidecars.of(document.file)
      for (const sidecar of own.values()) beside.set(sidecar, documents.of(sidecar))
      await add(document, own)
    }
  }
  // What may speak of a document that was not named is no stray because of the others.
  for (const [sidecar, documents] of beside)
    if (documents.every((document) => found.has(resolve(document)))) strays.add(sidecar)
  if (found.size + strays.size === 0) {
    const others = [...leftOut.values()].reduce((sum, count) => sum + count, 0)
    const none =
      others === 0
        ? ''
        : `: ${others === 1 ? 'the file' : `the ${others} files`} there have other names (docs/documents.md)`
    throw new StartupError(`There are no documents in ${paths.join(', ')}${none}.`)
  }
  return { files: [...found.values()], strays, leftOut }
}

/** The document of annotations that were named themselves. */
function documentOf({ file, path }: FoundFile, documents: Beside['documents']): FoundFile | null {
  const [document] = documents.of(normalize(file))
  if (document === undefined) return null
  return { file: document, path: path.slice(0, path.length - basename(file).length) + basename(document) }
}

/** Of a file that is gone by now nothing will be read: whoever reads it says so. */
function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}

/**
 * The documents of a file, one after the other, each with what an editor wrote of it: a feed's items, the lines of NDJSON, else the file itself.
 * Never the whole file in memory. `onRead` is told how many bytes were read.
 */
export async function* readDocuments(
  { file, path, sidecars }: DocumentFile,
  { charset }: ReadOptions,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<IncomingDocument> {
  const content = file === STANDARD_INPUT ? process.stdin : createReadStream(file)
  for await (const document of splitDocuments({ path, charset, content: counted(content, onRead) })) {
    // After the # of its path; nothing where the file is one document.
    const sidecar = sidecars.get(document.path.slice(path.length + 1))
    yield sidecar === undefined ? document : { ...document, sidecar: await readSidecar(sidecar) }
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
