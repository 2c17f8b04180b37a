import { readdir, readFile } from 'node:fs/promises'

const FOLDER = new URL('examples/', import.meta.url)

/** The worked example queries that GraphiQL opens with, in the order of their files' names. */
export async function exampleQueries(): Promise<string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')))
}
