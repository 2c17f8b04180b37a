import { createReadStream } from 'node:fs'
import { expect, test } from 'vitest'
import { isDocumentName, mediaTypeOf, splitDocuments } from '../../src/documents/index.ts'
import { bytesOf, readAll, split } from './support.ts'

const line = (headline: string) =>
  JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: '2031-03-04', articleBody: 'In May.' })

test('each line of NDJSON is a document, with its own bytes and place', async () => {
  const text = `${line('One')}\r\n\n{"broken\n${line('Två')}`
  for (const size of [1, 7, 10_000]) {
    const documents = await split(text, 'wire/march.ndjson', size)
    expect(documents.map(({ path, bytes }) => [path, Buffer.from(bytes).toString().trim()])).toEqual([
      ['wire/march.ndjson#line=1', line('One')],
      ['wire/march.ndjson#line=3', '{"broken'],
      ['wire/march.ndjson#line=4', line('Två')],
    ])
    expect(readAll(documents)).toEqual([
      expect.objectContaining({ headline: 'One' }),
      expect.stringMatching(/^is not JSON/),
      expect.objectContaining({ headline: 'Två' }),
    ])
  }
})

test('lines are told by what they hold, also without a name', async () => {
  expect(await split(`${line('One')}\n${line('Two')}\n`, '')).toHaveLength(2)
})

test('a first line that costs too much to be parsed is refused alone', async () => {
  const costly = `{"@type":[${'[],'.repeat(200_000)}[]]}`
  expect(readAll(await split(`${costly}\n${line('Two')}\n`, '', 65_536))).toEqual([
    'is JSON of more than 200000 values',
    expect.objectContaining({ headline: 'Two' }),
  ])
})

test('one object is one document, on one line or on several', async () => {
  const pretty = JSON.stringify(JSON.parse(line('One')), null, 2)
  for (const text of [line('One'), pretty]) {
    const documents = await split(text, 'one.json', 10)
    expect(documents.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([['one.json', text]])
  }
})

test('what only begins like lines of JSON is kept byte for byte, blank lines and last line end too', async () => {
  const texts = [
    '{Corrected} Talks resume\n2031-03-04\n\nOrla Fenwick met the envoy.\n\nThen she left.\n',
    '\r\n {\r\n\r\n  "headline": "One"\r\n\r\n}\r\n\r\n',
    `${line('One')}\n`,
    `\n${line('One')}\n \n\n`,
    '{',
  ]
  for (const text of texts)
    for (const size of [1, 7, 10_000]) {
      const documents = await split(text, 'one.txt', size)
      expect(documents.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([['one.txt', text]])
    }
  expect(readAll(await split(texts[0] ?? '', 'one.txt'))).toMatchObject([
    { headline: '{Corrected} Talks resume', articleBody: 'Orla Fenwick met the envoy.\n\nThen she left.' },
  ])
})

test('an object on one line of a very long file that holds nothing else', async () => {
  async function* content() {
    yield bytesOf(`${line('One')}\n`)
    for (let mebibytes = 0; mebibytes < 20; mebibytes++) yield new Uint8Array(1024 * 1024).fill(0x0a)
  }
  const documents = []
  for await (const document of splitDocuments({ path: 'one.json', content: content() })) documents.push(document)
  expect(readAll(documents)).toEqual(['is larger than 16 MiB'])
})

test('everything else is one document, byte for byte', async () => {
  for (const text of ['date 2031-03-04 A\n\nB', '<html><p>A</p></html>', '', '\0\u0001']) {
    const documents = await split(text, 'one.txt', 3)
    expect(documents.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([['one.txt', text]])
  }
})

test('a line that is too large is told, held only at its beginning, and the lines after it are read', async () => {
  async function* content() {
    yield bytesOf(`${line('One')}\n{"a":"`)
    for (let mebibytes = 0; mebibytes < 100; mebibytes++) yield new Uint8Array(1024 * 1024).fill(0x61)
    yield bytesOf(`"}\n${line('Three')}\n`)
  }
  const documents = []
  for await (const document of splitDocuments({ path: 'a.ndjson', content: content() })) documents.push(document)
  expect(documents.map(({ bytes }) => bytes.length)).toEqual([line('One').length, 64 * 1024, line('Three').length])
  expect(readAll(documents).map((read) => (typeof read === 'string' ? read : read.headline))).toEqual([
    'One',
    'is larger than 16 MiB',
    'Three',
  ])
})

test('a stream without end is left where it is too large, and closed', async () => {
  let isClosed = false
  async function* endless() {
    try {
      yield bytesOf('<html><body>')
      for (;;) yield bytesOf('<div>'.repeat(10_000))
    } finally {
      isClosed = true
    }
  }
  const documents = []
  for await (const document of splitDocuments({ path: 'a.html', content: endless() })) documents.push(document)
  expect(readAll(documents)).toEqual(['is larger than 16 MiB'])
  expect(isClosed).toBe(true)
})

test('nobody reads further than asked', async () => {
  let lines = 0
  async function* content() {
    for (;;) {
      lines++
      yield bytesOf(`${line(String(lines))}\n`)
    }
  }
  for await (const { path } of splitDocuments({ path: '', content: content() })) if (path.endsWith('#line=200')) break
  expect(lines).toBeLessThan(300)
})

test('a stream that cannot be read, or not to its end, is told without the place on this machine', async () => {
  const documentsOf = async (path: string, content: AsyncIterable<Uint8Array>) => {
    const documents = []
    for await (const document of splitDocuments({ path, content })) documents.push(document)
    return documents
  }
  const gone = await documentsOf('gone.txt', createReadStream('/nowhere/gone.txt'))
  expect(gone).toMatchObject([{ path: 'gone.txt', refusal: 'cannot be read: ENOENT: no such file or directory' }])
  async function* broken() {
    yield bytesOf(`${line('One')}\n${line('Two')}\n{"headline":`)
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' })
  }
  expect(readAll(await documentsOf('wire.ndjson', broken()))).toMatchObject([
    { headline: 'One' },
    { headline: 'Two' },
    'cannot be read: EIO: i/o error',
  ])
})

test('a # in a name is a letter; what follows the path of a document is its place', () => {
  expect(['Story #3.txt', 'wire#1.ndjson#line=12', 'https://courier.example/a.html#top'].map(mediaTypeOf)).toEqual([
    'text/plain',
    'application/x-ndjson',
    'text/html',
  ])
  expect(isDocumentName('Story #3.txt')).toBe(true)
})
