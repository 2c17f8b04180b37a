import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'
import { roles } from './roles.ts'

describe('A body in a phrase about somebody does not speak for them, whatever is said of the body', () => {
  test.each([
    ['Lawmaker Tibor Keld of the ruling Order Party said it would pass.', 'keld'],
    ['A member of the ruling Order Party said it would pass.', null],
    ['A supporter of the banned Northern Front said it would pass.', null],
    ['Captain Otto Keld of the ferry Blue Dawn said it was late.', 'keld'],
    ['The ruling Order Party said it would pass.', 'order-party'],
  ])('%s', async (body, speaker) => {
    const { quotes } = await extract(body)
    expect(quotes.map((quote) => quote.speaker)).toEqual([speaker])
  })
})

describe('Who is “of” a body belongs to it, whatever is said of the body', () => {
  test.each([
    ['Tibor Keld of the ruling Order Party spoke.', ['Tibor Keld: – @ Order Party']],
    ['Ilsa Varn of the newly founded Institute of Fish Research spoke.', ['Ilsa Varn: – @ Institute of Fish Research']],
    ['Ilsa Varn, director of the human rights group Dorn Watch, spoke.', ['Ilsa Varn: director @ Dorn Watch']],
    ['Ilsa Varn of the former Order Party spoke.', []],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })
})

describe('Who holds two offices has two roles, each with its body', () => {
  test.each([
    ['Ilsa Varn, a farmer and vice president of the Dorn Union, spoke.', ['farmer @ -', 'vice president @ Dorn Union']],
    [
      'Ilsa Varn, founder and chief executive of Keld Motors, spoke.',
      ['founder @ Keld Motors', 'chief executive @ Keld Motors'],
    ],
    [
      'Ilsa Varn, chief executive and founder of Keld Motors, spoke.',
      ['chief executive @ Keld Motors', 'founder @ Keld Motors'],
    ],
    [
      'Ilsa Varn, mayor of Dorn and chair of the Lund Institute, spoke.',
      ['mayor of Dorn @ -', 'chair @ Lund Institute'],
    ],
    ['Ilsa Varn, mayor and chair of the Lund Institute, spoke.', ['mayor @ -', 'chair @ Lund Institute']],
    [
      'Keld Motors chairman and chief executive Ilsa Varn spoke.',
      ['chairman @ Keld Motors', 'chief executive @ Keld Motors'],
    ],
    [
      'Kenya was heard. Kenyan Prime Minister and Foreign Minister Ilsa Varn spoke.',
      ['Prime Minister @ Kenya', 'Foreign Minister @ Kenya'],
    ],
    [
      'Former Kenyan Prime Minister and Foreign Minister Ilsa Varn spoke.',
      ['Former Kenyan Prime Minister and Foreign Minister @ -'],
    ],
    ['Ilsa Varn, former dean of law and director of the Lund Institute, spoke.', ['former dean @ -']],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected.map((role) => `Ilsa Varn: ${role}`))
  })

  test('and who is named behind “and” is somebody else', async () => {
    expect(await roles('Ilsa Varn, a lawyer and Minister Otto Keld met.')).not.toContain('Ilsa Varn: Minister @ -')
    const two = await roles('They shot Otto Keld and Ilsa Varn, the director and a reporter of Dorn Times.')
    expect(two).not.toContain('Ilsa Varn: reporter @ Dorn Times')
  })
})

describe('Who sits in a parliament or council sits in the one that the text names', () => {
  test.each([
    ['The Senate met. Sen. Otto Keld spoke.', ['Otto Keld: Sen. @ Senate']],
    ['The Senate met. Senator Otto Keld spoke.', ['Otto Keld: Senator @ Senate']],
    ['The Dorn City Council met. Councilwoman Ilsa Varn spoke.', ['Ilsa Varn: Councilwoman @ Dorn City Council']],
    ['Dorn Labour Party MP Otto Keld spoke.', ['Otto Keld: MP @ Dorn Labour Party']],
    ['Gov. Otto Keld spoke.', ['Otto Keld: Gov. @ -']],
    ['The Karelian Senate and the Norvik Senate met. Senator Otto Keld spoke.', ['Otto Keld: Senator @ -']],
    ['The Press Council met. Councillor Ilsa Varn spoke.', ['Ilsa Varn: Councillor @ -']],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })
})

describe('Offices as they are written', () => {
  test.each([
    ['Minister-President Ute Varn spoke.', ['Ute Varn: Minister-President @ -']],
    ['Otto Keld, editor-in-chief of the Dorn Times, spoke.', ['Otto Keld: editor-in-chief @ Dorn Times']],
    ['Labour Minister Otto Keld urged calm.', ['Otto Keld: Minister @ -']],
    ['Labour leader Otto Keld urged calm.', ['Otto Keld: leader @ Labour']],
    ['Ilsa Varn, a strategist at Lund Securities, spoke.', ['Ilsa Varn: strategist @ Lund Securities']],
    ['Fisherman Otto Keld spoke.', ['Otto Keld: Fisherman @ -']],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })

  test.each([
    ['Lt. Gen. (Ret.) Prabawa spoke to reporters.', ['Prabawa']],
    ['Brig. Gen. (ret.) Yossef Keld, a former head of the office, said so.', ['Yossef Keld']],
    ['General (retd) Otto Keld said so.', ['Otto Keld']],
  ])('and who has retired: %s', async (body, expected) => {
    const { people } = await extract(body)
    expect(people.map(({ name }) => name)).toEqual(expected)
  })
})

describe('An office ends before its body', () => {
  test.each([
    [
      'Otto Keld, deputy commissioner of the Immigration Bureau, spoke.',
      ['Otto Keld: deputy commissioner @ Immigration Bureau'],
    ],
    [
      'Otto Keld, general secretary of the Council of Churches, spoke.',
      ['Otto Keld: general secretary @ Council of Churches'],
    ],
    ['Otto Keld, president of the Weavers’ Conference, spoke.', ['Otto Keld: president @ -']],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })
})

test('Papers and programmes that are told something are nobody', async () => {
  const { people, organizations } = await extract(
    'Ilsa Varn told Brussels Morning that it was late. She told Jan Record so.',
  )
  expect(people.map(({ name }) => name)).toEqual(['Ilsa Varn', 'Jan Record'])
  expect(organizations.map(({ name }) => name)).toEqual(['Brussels Morning'])
})
