import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { findDocuments, readFiles } from './files.ts'
import { ingestPaths, type Summary } from './ingestPaths.ts'
import { lock, type Writer } from './transaction.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/**
 * Loads the documents that a new archive starts with, where the archive has no article and no document besides them (a start that
 * was broken off goes on). Of several servers that start at once, one loads and the others wait. Gives null where nothing was to do.
 */
export async function seedArchive(
  database: Writer,
  log: (message: string) => void = () => {},
  folder = SEEDS,
): Promise<Summary | null> {
  const { documents } = await findDocuments([folder])
  const sha256 = await Promise.all(
    documents.map(async (files) =>
      createHash('sha256')
        .update((await readFiles(files)).bytes)
        .digest('hex'),
    ),
  )
  const isNew = async () =>
    (await database.prisma.article.findFirst({ select: { id: true } })) === null &&
    (await database.prisma.document.findFirst({ where: { sha256: { notIn: sha256 } }, select: { id: true } })) === null
  if (!(await isNew())) return null
  return database.prisma.$transaction(
    async (tx) => {
      await lock(tx, ['seeds'])
      if (!(await isNew())) return null
      log(`Loading ${documents.length === 1 ? 'the first document' : `the first ${documents.length} documents`} …`)
      return ingestPaths(database, [folder], {}, ({ reasons }) => {
        for (const reason of reasons) log(reason)
      })
    },
    { maxWait: 60_000, timeout: 600_000 },
  )
}
