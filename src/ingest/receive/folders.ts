import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { StartupError } from '../../errors.ts'

/** How names of files with annotations end. */
export const SIDECAR_ENDING = '.annotations.json'

export const isSidecar = (file: string) => file.endsWith(SIDECAR_ENDING)

export interface FoundFile {
  file: string
  /**
   * Relative to the folder that was named, or that holds the file that was named; where these are several folders it begins with the name
   * of the folder. With / on every system.
   */
  path: string
}

/** What a path names: one file, or a folder. */
export interface Named {
  isFolder: boolean
  /** In the order of their names. */
  files: FoundFile[]
}

/**
 * What paths name, in their order.
 *
 * @throws StartupError where one does not exist or may not be read
 */
export async function* filesAt(paths: readonly string[]): AsyncGenerator<Named> {
  const named = await Promise.all(paths.map(async (path) => ({ path, isFolder: await isFolderAt(path) })))
  const roots = named.map(({ path, isFolder }) => resolve(isFolder ? path : dirname(path)))
  const labels = labelsOf(roots)
  for (const [index, { path, isFolder }] of named.entries()) {
    const inside = isFolder ? await filesIn(path) : [basename(path)]
    const label = labels.get(roots[index] ?? '') ?? ''
    yield { isFolder, files: inside.map((name) => ({ file: isFolder ? join(path, name) : path, path: label + name })) }
  }
}

async function isFolderAt(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new StartupError(`There is no file or folder ${path}.`)
  return found.isDirectory()
}

/** What tells several folders apart: their names, with as many folders above as that takes. Nothing where it is one. */
function labelsOf(roots: readonly string[]): Map<string, string> {
  const different = [...new Set(roots)]
  if (different.length < 2) return new Map()
  const parts = different.map((root) => root.split(sep).filter((part) => part !== ''))
  for (let length = 1; ; length++) {
    const labels = parts.map((names) =>
      names
        .slice(-length)
        .map((name) => `${name}/`)
        .join(''),
    )
    const isTold = new Set(labels).size === labels.length
    if (isTold || parts.every((names) => names.length <= length))
      return new Map(different.map((root, index) => [root, labels[index] ?? '']))
  }
}

/**
 * Paths of all files in a folder and its folders, relative to it, without those that begin with a dot. Links are not followed.
 *
 * @throws StartupError where one of the folders may not be read
 */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: Error) => {
    throw new StartupError(`The folder ${folder} cannot be read: ${error.message}`)
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}
