import { expect, test } from 'vitest'
import { type IncomingDocument, readAhead } from '../../src/ingest/index.ts'
import type { DocumentReader } from '../../src/ingest/read/reader.ts'

const document = (path: string, length = 1): IncomingDocument => ({ path, bytes: new Uint8Array(length) })

async function* listed(documents: readonly IncomingDocument[], failure?: Error): AsyncGenerator<IncomingDocument> {
  yield* documents
  if (failure !== undefined) throw failure
}

/** A reader that notes what it is asked to read. */
function noting(): { asked: string[]; reader: DocumentReader } {
  const asked: string[] = []
  const reader: DocumentReader = {
    extractor: undefined,
    concurrency: 1,
    read: async ({ path }) => {
      asked.push(path)
      return { error: `read as number ${asked.length}` }
    },
    close: async () => {},
  }
  return { asked, reader }
}

/** Lets everything go on that waits for nothing but its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

async function pathsOf(documents: AsyncIterable<IncomingDocument>): Promise<string[]> {
  const paths: string[] = []
  for await (const { path } of documents) paths.push(path)
  return paths
}

test('documents are read before anybody asks for them, and each once', async () => {
  const { asked, reader } = noting()
  const some = [document('a'), document('b')]
  const ahead = readAhead({ documents: listed(some), reader })
  await turn()
  expect(asked).toEqual(['a', 'b'])

  expect(await pathsOf(ahead.documents)).toEqual(['a', 'b'])
  expect(await ahead.reader.read({ ...some[1], draft: undefined } as IncomingDocument)).toEqual({
    error: 'read as number 2',
  })
  expect(asked).toEqual(['a', 'b'])
})

test('no more than 512 of them, or 8 MiB; the others come after them, unread', async () => {
  const { asked, reader } = noting()
  const many = Array.from({ length: 600 }, (_, index) => document(String(index)))
  const ahead = readAhead({ documents: listed(many), reader })
  await turn()
  expect(asked).toHaveLength(512)
  expect(await pathsOf(ahead.documents)).toEqual(many.map(({ path }) => path))
  expect(asked).toHaveLength(512)

  const large = noting()
  readAhead({
    documents: listed([document('x', 5_000_000), document('y', 5_000_000), document('z')]),
    reader: large.reader,
  })
  await turn()
  expect(large.asked).toEqual(['x', 'y'])
})

test('what was stored in another form is read again', async () => {
  const { asked, reader } = noting()
  const one = document('a')
  const ahead = readAhead({ documents: listed([one]), reader })
  await turn()
  const draft = { headline: 'a', articleBody: 'b', datePublished: '2031-05-14', inLanguage: 'en' }
  await ahead.reader.read({ ...one, draft })
  expect(asked).toEqual(['a', 'a'])
})

test('a folder that cannot be read to its end is told where the documents are taken', async () => {
  const { reader } = noting()
  const ahead = readAhead({ documents: listed([document('a')], new Error('the disk is gone')), reader })
  await turn()
  await expect(pathsOf(ahead.documents)).rejects.toThrow('the disk is gone')
})
