import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { asReason, isDocumentName } from '../../documents/index.ts'
import { UnreadableDocument } from '../../errors.ts'
import { addTo } from '../../groups.ts'
import { isSidecar, SIDECAR_ENDING } from './folders.ts'
import type { Sidecar } from './receive.ts'

/** Of which of a file's documents a sidecar speaks: `line=12`, `item=3`, or of the file as one. */
export type Part = string
export const WHOLE: Part = ''

const PART = /^(.+)\.(line|item)-(\d+)$/s
const stemOf = (file: string) => file.replace(/\.[^./\\]+$/, '')

/** The files of annotations in some folders, by the documents of which they speak. */
export class Sidecars {
  readonly #byName = new Map<string, Map<Part, string>>()

  constructor(files: Iterable<string>) {
    for (const file of files) {
      const name = normalize(file.slice(0, -SIDECAR_ENDING.length))
      this.#add(name, WHOLE, file)
      const [, ofFile, kind, number] = PART.exec(name) ?? []
      if (ofFile !== undefined) this.#add(ofFile, `${kind}=${number}`, file)
    }
  }

  /** Those of one file: NAME.annotations.json speaks of NAME.txt, and where another document is called NAME too, NAME.txt.annotations.json does. */
  of(file: string): ReadonlyMap<Part, string> {
    const name = normalize(file)
    return new Map([...(this.#byName.get(stemOf(name)) ?? []), ...(this.#byName.get(name) ?? [])])
  }

  #add(name: string, part: Part, file: string): void {
    const parts = this.#byName.get(name) ?? new Map<Part, string>()
    this.#byName.set(name, parts.set(part, file))
  }
}

/** The documents in a folder, by the names that annotations of them can have. */
class Documents {
  readonly #byName = new Map<string, string[]>()

  constructor(files: Iterable<string>) {
    for (const file of files) for (const name of new Set([file, stemOf(file)])) addTo(this.#byName, name, file)
  }

  /** Those of which a file of annotations may speak: of several with its name the one in plain text first. */
  of(sidecar: string): string[] {
    const name = sidecar.slice(0, -SIDECAR_ENDING.length)
    const names = new Set([name, PART.exec(name)?.[1] ?? name])
    const documents = [...names].flatMap((one) => this.#byName.get(one) ?? [])
    return documents.sort((a, b) => Number(b.endsWith('.txt')) - Number(a.endsWith('.txt')) || (a < b ? -1 : 1))
  }
}

export interface Beside {
  sidecars: Sidecars
  documents: Documents
}

/** What is in the folders of files; each folder is looked into once. */
export class Folders {
  readonly #known = new Map<string, Promise<Beside>>()

  beside(file: string): Promise<Beside> {
    const folder = dirname(file)
    const beside = this.#known.get(folder) ?? lookInto(folder)
    this.#known.set(folder, beside)
    return beside
  }
}

async function lookInto(folder: string): Promise<Beside> {
  const files = (await readdir(folder).catch(() => [])).map((name) => join(folder, name))
  return {
    sidecars: new Sidecars(files.filter(isSidecar)),
    documents: new Documents(files.filter((file) => !isSidecar(file) && isDocumentName(file))),
  }
}

/** What an editor wrote, or why that cannot be read. */
export async function readSidecar(path: string): Promise<Sidecar> {
  try {
    return { path, text: await readFile(path, 'utf8') }
  } catch (error) {
    const reason = asReason(error)
    if (!(reason instanceof UnreadableDocument)) throw reason
    return { path, unreadable: reason.message }
  }
}
