import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

/** What readers of many kinds of sources met: broadsheets, readouts, agendas, courts, leagues and palaces. */
const quotes = async (body: string, headline?: string) => quotesOf(await extract(body, headline))

describe('nobody who is named has said', () => {
  test.each([
    ['what a former minister said', 'The prime minister, Otto Keld, left. A former prime minister said: “He is done.”'],
    ['what one of them said', 'The prime minister, Otto Keld, left. One former minister said: “He is done.”'],
    [
      'what stands before another’s stance',
      'Minister Otto Keld met Minister Anna Varn. Minister Keld explained the plan, and the two ministers concurred on trade.',
    ],
  ])('%s', async (_, body) => {
    expect((await quotes(body)).filter((line) => !/ nobody: /.test(line))).toEqual([])
  })

  test('a further question', async () => {
    const body =
      'Question: Mr Keld, will there be more boats?\n\nKeld: I cannot say anything today.\n\nFollow-up question: Is that a no?\n\nKeld: It is what I said.'
    expect(await quotes(body, 'Press conference of 5 May')).toContain('DIRECT nobody: Is that a no?')
  })
})

describe('meetings', () => {
  const told = 'President Otto Keld received Minister Ilsa Varn in Dorn on Monday.'
  test.each([
    ['who was present', `${told} Deputy Minister Emil Sund was present.`, 'keld+varn+sund 2031-05-12'],
    ['who also participated', `${told} Commissioner Emil Sund also participated.`, 'keld+varn+sund 2031-05-12'],
    [
      'who led a delegation',
      `${told} Emil Sund, Minister for Roads, led the Karelian delegation.`,
      'keld+varn+sund 2031-05-12',
    ],
    [
      'nobody of a meeting that is none of a call',
      'President Otto Keld today received a phone call from Minister Ilsa Varn. The meeting was attended by Minister Emil Sund.',
      'keld+varn 2031-05-14 CALL',
    ],
    [
      'a guest named behind the place',
      "Minister Otto Keld received today at the Ministry's headquarters the Ambassador of Norway to Kenya, Emil Sund.",
      'keld+sund 2031-05-14',
    ],
    [
      'a news conference with a guest',
      'Speaking at a news conference with visiting Norwegian Prime Minister Otto Keld, President Ilsa Varn said it rained.',
      'varn+keld',
    ],
    [
      'the day of a line below the first paragraph',
      'President Otto Keld had a working meeting with Minister Ilsa Varn to discuss the harbour.\n\nMay 13, 2031, 14:20, Dorn\n\nIt rained.',
      'keld+varn 2031-05-13',
    ],
  ])('have %s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual([expected])
  })
})

test('an agenda dates what is to come by the day above it, and not by two', async () => {
  const body = `Monday, 19 May

The Minister will meet the Ambassador of Japan, Mr. Emil Sund.

Tuesday, 20 May

10:00 – Minister Varn meets with Otto Keld, Minister of Roads of Norway.

Wednesday, 21 May – Thursday, 22 May

Minister Varn will hold talks with Minister Anna Brandt.`
  expect(await meetings(body, 'Weekly agenda of Minister Ilsa Varn')).toEqual([
    'varn+sund 2031-05-19 PLANNED',
    'varn+keld 2031-05-20 PLANNED',
    'varn+brandt PLANNED',
  ])
})

test.each([
  [
    'the women whose network it is',
    'Anna Brandt, director of the Serrin Women’s Network, left.',
    ['Serrin Women’s Network'],
  ],
])('the name of a body has %s', async (_, body, expected) => {
  expect((await extract(body)).organizations.map(({ name }) => name)).toEqual(expected)
})

test('what an envoy tells a council is no part of its name', async () => {
  const { organizations } = await extract('It rained.', 'Lund at a Crossroads, Special Envoy Tells Security Council')
  expect(organizations.map(({ name }) => name)).toEqual(['Security Council'])
})

test('“at” begins where somebody works, and no matter of theirs', async () => {
  const { people } = await extract(
    '“It rained,” said Ilsa Varn, Europe director at Rights Forum. Rights Forum is a charity.',
  )
  expect(people.map(({ roles }) => roles?.map(({ role, organization }) => `${role} @ ${organization}`))).toEqual([
    ['Europe director @ rights-forum'],
  ])
})

test('“led by its president” is the president of the body before it', async () => {
  const { people } = await extract(
    'A delegation of the Harbour Federation led by its president Otto Keld called on Minister Ilsa Varn.',
  )
  expect(people[0]?.roles).toMatchObject([{ role: 'president', organization: 'harbour-federation' }])
})
