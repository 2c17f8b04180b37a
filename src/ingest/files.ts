import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { StartupError } from '../errors.ts'
import type { IncomingDocument } from './receive.ts'

const SIDECAR_ENDING = '.annotations.json'

/** A document's file, and the one of its annotations where there is one. */
export interface DocumentFiles {
  file: string
  /** Relative to the folder that was named; of a file that was named itself, its name. With / on every system. */
  path: string
  sidecar: string | null
}

const sidecarOf = (file: string) => file.replace(/\.[^./\\]+$/, '') + SIDECAR_ENDING

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** The documents that files and folders hold, in the order of their names. Annotations without a document are told apart. Throws a StartupError where a path does not exist. */
export async function findDocuments(
  paths: readonly string[],
): Promise<{ documents: DocumentFiles[]; strays: string[] }> {
  const documents = new Map<string, DocumentFiles>()
  const strays: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (found === null) throw new StartupError(`There is no file or folder ${path}.`)
    if (found.isDirectory()) {
      const entries = await readdir(path, { recursive: true, withFileTypes: true })
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter(
          (file) =>
            !relative(path, file)
              .split(sep)
              .some((part) => part.startsWith('.')),
        )
        .sort()
      const all = new Set(files)
      for (const file of files) {
        if (file.endsWith('.txt')) {
          const sidecar = sidecarOf(file)
          const relativePath = relative(path, file).split(sep).join('/')
          documents.set(file, { file, path: relativePath, sidecar: all.has(sidecar) ? sidecar : null })
        } else if (file.endsWith(SIDECAR_ENDING) && !all.has(documentOf(file))) strays.push(file)
      }
    } else if (path.endsWith(SIDECAR_ENDING) && (await exists(documentOf(path)))) {
      documents.set(documentOf(path), { file: documentOf(path), path: basename(documentOf(path)), sidecar: path })
    } else if (path.endsWith(SIDECAR_ENDING)) strays.push(path)
    else
      documents.set(path, {
        file: path,
        path: basename(path),
        sidecar: (await exists(sidecarOf(path))) ? sidecarOf(path) : null,
      })
  }
  return { documents: [...documents.values()], strays }
}

const documentOf = (sidecar: string) => `${sidecar.slice(0, -SIDECAR_ENDING.length)}.txt`

export async function readFiles({ file, path, sidecar }: DocumentFiles): Promise<IncomingDocument> {
  return {
    bytes: new Uint8Array(await readFile(file)),
    path,
    sidecar: sidecar === null ? undefined : { path: sidecar, text: await readFile(sidecar, 'utf8') },
  }
}
