import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { isDocumentName } from '../../documents/index.ts'
import { StartupError } from '../../errors.ts'

/** How names of files with annotations end. */
export const SIDECAR_ENDING = '.annotations.json'

export interface FoundFile {
  file: string
  /** Relative to the folder that was named; of a file that was named itself, its name. With / on every system. */
  path: string
}

/**
 * What a path names: one file, or all those in a folder in the order of their names.
 *
 * @throws StartupError where it does not exist or may not be read
 */
export async function filesAt(path: string): Promise<{ isFolder: boolean; files: FoundFile[] }> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new StartupError(`There is no file or folder ${path}.`)
  if (!found.isDirectory()) return { isFolder: false, files: [{ file: path, path: basename(path) }] }
  const inside = await filesIn(path)
  return { isFolder: true, files: inside.map((name) => ({ file: join(path, name), path: name })) }
}

/**
 * The files that were named, whatever their names, and those in folders whose names end like a document's; no annotations of folders.
 *
 * @throws StartupError where a path does not exist or may not be read
 */
export async function* documentsAt(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const named of paths) {
    const { isFolder, files } = await filesAt(named)
    yield* isFolder ? files.filter(({ path }) => isDocumentName(path) && !path.endsWith(SIDECAR_ENDING)) : files
  }
}

/**
 * Paths of all files in a folder and its folders, relative to it, without those that begin with a dot. Links are not followed.
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
