import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { isDocumentName } from '../documents/index.ts'
import { StartupError } from '../errors.ts'

export interface DocumentFile {
  file: string
  /** Relative to the folder that was named; of a file that was named itself, its name. With / on every system. */
  path: string
}

/**
 * The files that were named, and those in folders whose names end like a document's, in the order of their names. Hidden
 * ones and annotations are left out.
 *
 * @throws StartupError where a path does not exist
 */
export async function* documentFiles(paths: readonly string[]): AsyncGenerator<DocumentFile> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (found === null) throw new StartupError(`There is no file or folder ${path}.`)
    if (!found.isDirectory()) {
      yield { file: path, path: basename(path) }
      continue
    }
    for (const inner of await filesIn(path)) {
      if (isDocumentName(inner) && !inner.endsWith('.annotations.json')) yield { file: join(path, inner), path: inner }
    }
  }
}

/**
 * Paths of all files in a folder and its folders, relative to it, without hidden ones. Links are not followed.
 *
 * @throws StartupError where one of the folders may not be read
 */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: Error) => {
    throw new StartupError(`The folder ${folder} cannot be read: ${error.message}`)
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}
