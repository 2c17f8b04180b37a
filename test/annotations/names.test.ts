import { expect, test } from 'vitest'
import { articleText, findMentions, nameKind } from '../../src/annotations/index.ts'

test.each([
  ['Ilsa Varn', 'Ilsa Varn', 'NAME'],
  ['Dr Ilsa Varn', 'Ilsa Varn', 'NAME'],
  ['Ilsa Varn', 'Ilsa M. Varn', 'NAME'],
  ['Varn', 'Ilsa Varn', 'WEAK_ALIAS'],
  ['President Varn', 'Ilsa Varn', 'WEAK_ALIAS'],
  ['Keld', 'Keld', 'WEAK_ALIAS'],
  ['the Secretary', 'Ilsa Varn', 'TITLE'],
  ['Her Excellency', 'Ilsa Varn', 'TITLE'],
  ['President of Arvania', 'Ilsa Varn', 'TITLE'],
  ['Leader of the Islamic Revolution', 'Ali Khamenei', 'TITLE'],
  ['the Greek foreign minister', 'Ilsa Varn', 'TITLE'],
])('of a person, %s beside %s is a %s', (text, fullName, kind) => {
  expect(nameKind(text, fullName, 'PERSON')).toBe(kind)
})

test.each([
  ['Arvania', 'Arvania', 'NAME'],
  ['AV', 'Republic of Arvania', 'NAME'],
  ['Arvania', 'Republic of Arvania', 'WEAK_ALIAS'],
  ['the Administration', 'Varn Administration', 'WEAK_ALIAS'],
  ['the alliance', 'Northern Alliance', 'TITLE'],
  ['the palace', 'the palace', 'TITLE'],
])('of an organization, %s beside %s is a %s', (text, fullName, kind) => {
  expect(nameKind(text, fullName, 'ORGANIZATION')).toBe(kind)
})

const found = (articleBody: string, ...names: string[]) =>
  findMentions(articleText({ headline: '', articleBody }), names).map(({ start, exact }) => `${start} ${exact}`)

test('whole words, in the case of the name', () => {
  expect(found('Iran, Iranian, iran, Iran’s, pro-Iran, IRAN', 'Iran')).toEqual(['0 Iran', '21 Iran', '33 Iran'])
  expect(found('G7 and G77; Élan Él', 'G7', 'Él')).toEqual(['0 G7', '17 Él'])
})

test('an abbreviation with its full stops; no word within an address', () => {
  expect(found('The U.S. said. U.S.-backed. Varn.example reported. Varn. He', 'U.S.', 'Varn')).toEqual([
    '4 U.S.',
    '15 U.S.',
    '51 Varn',
  ])
})

test('the longest of the names that overlap', () => {
  expect(found('Ilsa Varn met Varn, President Varn.', 'Varn', 'Ilsa Varn', 'President Varn')).toEqual([
    '0 Ilsa Varn',
    '14 Varn',
    '20 President Varn',
  ])
})

test('places in code points; names in scripts without spaces; names with signs', () => {
  expect(found('🕊 Varn', 'Varn')).toEqual(['2 Varn'])
  expect(found('昨日習近平は述べた', '習近平')).toEqual(['2 習近平'])
  expect(found('Party (E & W) won', 'Party (E & W)')).toEqual(['0 Party (E & W)'])
})
