import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

async function bodies(text: string): Promise<string[]> {
  const { organizations } = await extract(text)
  return organizations.map(({ name, classification }) => `${name} ${classification}`)
}

describe('A body that its own name does not mark is told', () => {
  test.each([
    ['by what kind it is', 'She told the daily El Faro that the road was closed.', 'El Faro MEDIA'],
    ['by its trade', 'The budget airline Velmair will fly on Friday.', 'Velmair COMPANY'],
    ['by its field', 'The study appeared in the journal Boreal Ecology.', 'Boreal Ecology MEDIA'],
    [
      'by its cause',
      'A report by the advocacy group Lanterns for Rivers, out on Monday, disagrees.',
      'Lanterns for Rivers OTHER',
    ],
    ['by an explanation', 'Hidrosol, the company building the dam, gave no answer.', 'Hidrosol COMPANY'],
    ['by a longer one', 'Velpay, a Lagos-based payments startup, raised money.', 'Velpay COMPANY'],
    ['by who works there', 'Anna Lund, an economist at Karst Macro, expects a rise.', 'Karst Macro OTHER'],
    ['by who teaches there', 'Anna Lund, professor of law at Karst Alpine, disagrees.', 'Karst Alpine OTHER'],
    ['by who leads it', 'The chief executive of Larkmoor House, Anna Lund, spoke.', 'Larkmoor House COMPANY'],
    ['by its own chief executive', 'Nordkraft’s chief executive Anna Lund spoke.', 'Nordkraft COMPANY'],
    ['by its own director of something', 'Nordkraft’s operations director, Anna Lund, spoke.', 'Nordkraft COMPANY'],
    ['by a noun of another language', 'Lund told Radio Karst that he was well.', 'Radio Karst MEDIA'],
    ['by the dateline', 'VELBURG (Velnews) – The road was closed.', 'Velnews MEDIA'],
    ['by its shop', 'She runs Barlo’s Hardware on the square.', 'Barlo’s Hardware COMPANY'],
    ['by its shop, in small letters', 'He owns the Paper Boat bakery.', 'Paper Boat COMPANY'],
  ])('%s', async (_, text, body) => {
    expect(await bodies(text)).toContain(body)
  })

  test.each([
    [
      'of a committee, not of a portfolio',
      'Anna Lund, chair of the National Security Committee, spoke.',
      ['National Security Committee'],
    ],
    [
      'of two portfolios',
      'The chairman of the Finance and Budget Committee, Anna Lund, spoke.',
      ['Finance and Budget Committee'],
    ],
    [
      'beside another',
      'The Court of Appeal and the Economic and Financial Crimes Commission disagreed.',
      ['Court of Appeal', 'Economic and Financial Crimes Commission'],
    ],
    [
      'in a row',
      'The Department of Commerce, the National Space Agency and others agreed.',
      ['Department of Commerce', 'National Space Agency'],
    ],
    [
      'of a commissioner',
      'The Office of the United Nations High Commissioner for Refugees appealed.',
      ['Office of the United Nations High Commissioner for Refugees'],
    ],
    ['with a small article', 'The Foundation for a Free Press asked why.', ['Foundation for a Free Press']],
  ])('by its name %s', async (_, text, expected) => {
    expect((await extract(text)).organizations.map(({ name }) => name)).toEqual(expected)
  })
})

describe('No body is', () => {
  test.each([
    ['where something was said', 'Prices will rise in Velmark, the company said.'],
    ['who founded one', 'The company Anna Lund founded grew.'],
    ['a day', 'The group Tuesday said nothing.'],
    ['a number of people', 'The Brodds, a group of hikers, came home.'],
    ['a party’s leader', 'Brodd, the party leader, came home.'],
    ['a birthday', 'At the birthday party Monday they sang.'],
    ['a firm stance', 'It showed a firm Allied resolve.'],
    ['a town where people work', 'A guard at Karst Hill was hurt.'],
    ['where somebody sits', 'They met at NATO Headquarters and at the Karst Palace.'],
    ['a shop in a street', 'She owns the Canal Street bakery.'],
    ['a remark in brackets', 'The city (Velburg) – a port – slept.'],
  ])('%s', async (_, text) => {
    expect((await bodies(text)).filter((body) => !body.startsWith('NATO '))).toEqual([])
  })

  test('a president with two surnames, in a transcript', async () => {
    const { quotes } = await extract(
      [
        'President Carlos Veldin Marbeck received Anna Lund.',
        'MODERATOR: Anna Veldin of the press will ask.',
        'PRESIDENT VELDIN: We are glad.',
        'MODERATOR: Thank you, President Veldin.',
      ].join('\n\n'),
    )
    expect(quotes.map(({ speaker }) => speaker)).toContain('marbeck')
    expect(quotes.map(({ speaker }) => speaker)).not.toContain('veldin')
  })

  test('who bears letters behind a name', async () => {
    const { people } = await extract('The court heard Orsolan Brodd KC for an hour.')
    expect(people.map(({ name }) => name)).toEqual(['Orsolan Brodd'])
  })

  test('a president, of whose surname there is another', async () => {
    const { quotes } = await extract(
      'President Tom Brodd arrived with First Lady Anna Brodd. “We were never asked about it,” President Brodd said.',
    )
    expect(quotes[0]?.speaker).toBe('brodd')
  })

  test('the speaker, where a member of it speaks', async () => {
    const { quotes } = await extract(
      'Anna Lund of the victims’ group Ending Silence said: "We were never asked about it."',
    )
    expect(quotes[0]?.speaker).toBe('lund')
  })
})
