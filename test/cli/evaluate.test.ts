import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { onrecordHere } from './onrecord.ts'

const TALKS = `date 2031-05-14 Talks in the capital

President Oda Lindqvar met with Prime Minister Tomas Okoru in Oslo on\u00a0Monday. “The bridge\u00a0is open,” she said.
`
const GOLD = {
  people: [
    { key: 'oda', name: 'Oda Lindqvar', names: ['Oda Lindqvar'], roles: [{ role: 'President' }] },
    { key: 'tomas', name: 'Tomas Okoru', names: ['Tomas Okoru'] },
    { key: 'nobody', name: 'Ilse Marbeck', names: ['Ilse Marbeck'] },
  ],
  organizations: [],
  quotes: [{ exact: 'The bridge\u00a0is open,', kind: 'DIRECT', speaker: 'oda' }],
  meetings: [
    {
      key: 'm1',
      startDate: '2031-05-13',
      medium: 'IN_PERSON',
      participants: [{ of: 'oda' }, { of: 'tomas' }],
      evidence: [{ exact: 'President Oda Lindqvar met with Prime Minister Tomas Okoru' }],
    },
  ],
}

function folderOf(gold: unknown): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'talks.txt'), TALKS)
  writeFileSync(join(folder, 'talks.annotations.json'), JSON.stringify(gold))
  return folder
}

test('figures for each kind, and with --show what is not right; texts are cleaned as the document is', async () => {
  const { status, out } = await onrecordHere('evaluate', folderOf(GOLD), '--show')
  expect(status).toBe(0)
  expect(out.split('\n')).toEqual([
    'talks',
    '  missed    people: Ilse Marbeck',
    '  spurious  roles: Tomas Okoru: Prime Minister',
    expect.stringMatching(/^ {2}wrong {5}dates: 2031-05-13 not 2031-05-12: oda, tomas:/),
    '',
    '1 document',
    '',
    expect.stringMatching(/^ +precision +recall +F +95 % of F +right +found +gold$/),
    expect.stringMatching(/^people +1\.00 +\.67 +\.80 +\.80 to \.80 +2 +2 +3$/),
    expect.stringMatching(/^ {2}their roles +\.50 +1\.00 +\.67 +\.67 to \.67 +1 +2 +1$/),
    expect.stringMatching(/^organizations +– +– +– +– +0 +0 +0$/),
    expect.stringMatching(/^DIRECT quotes +1\.00 +1\.00 +1\.00 /),
    expect.stringMatching(/^ {2}their speakers +1\.00 /),
    expect.stringMatching(/^INDIRECT and MIXED +– /),
    expect.stringMatching(/^ {2}their speakers +– /),
    expect.stringMatching(/^meetings and calls +1\.00 /),
    expect.stringMatching(/^ {2}their dates +\.00 /),
    expect.stringMatching(/^ {2}their media +1\.00 /),
    '',
  ])
})

test('the same as JSON, for programs', async () => {
  const { out } = await onrecordHere('evaluate', folderOf(GOLD), '--json')
  expect(JSON.parse(out)).toMatchObject({ kinds: { people: { right: 2, predicted: 2, gold: 3 } } })
})

test('a document that cannot be compared is told with every fault', async () => {
  const folder = folderOf(GOLD)
  writeFileSync(join(folder, 'other.txt'), TALKS)
  writeFileSync(join(folder, 'other.annotations.json'), '{ "quotes": [{ "kind": "SUNG" }] }')
  const { status, out, told } = await onrecordHere('evaluate', folder)
  expect({ status, first: out.split('\n')[0] }).toEqual({ status: 1, first: '1 document' })
  expect(told).toMatch(/other: quotes\.0\.exact: .*; quotes\.0\.kind: /)
})

test('folders that are none', async () => {
  const folder = temporaryFolder()
  expect(await onrecordHere('evaluate', join(folder, 'x'))).toMatchObject({
    status: 1,
    told: `There is no folder ${join(folder, 'x')}.\n`,
  })
  writeFileSync(join(folder, 'talks.txt'), TALKS)
  expect(await onrecordHere('evaluate', folder)).toMatchObject({
    status: 1,
    told: `No document in ${folder} has NAME.annotations.json beside it that it can be compared with.\n`,
  })
})

test('a line of NDJSON is compared with the annotations of that line; annotations of no document are told', async () => {
  const folder = temporaryFolder()
  const [, headline, body] = /^date 2031-05-14 (.*)\n\n(.*)\n$/s.exec(TALKS) ?? []
  const line = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2031-05-14', headline, articleBody: body })
  writeFileSync(join(folder, 'wire.ndjson'), `${line.replace('Talks', 'Further talks')}\n${line}\n`)
  writeFileSync(join(folder, 'wire.line-2.annotations.json'), JSON.stringify(GOLD))
  writeFileSync(join(folder, 'lost.annotations.json'), JSON.stringify(GOLD))
  const { status, out, told } = await onrecordHere('evaluate', folder, '--show')
  expect(out.split('\n').slice(0, 2)).toEqual(['wire.line-2', '  missed    people: Ilse Marbeck'])
  expect({ status, told }).toEqual({
    status: 1,
    told: `${join(folder, 'lost.annotations.json')}: has no document beside it\n`,
  })
})
