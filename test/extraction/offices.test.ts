import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

/** What each person's offices are, and of whom. */
async function offices(body: string, headline?: string): Promise<string[]> {
  const { people, organizations } = await extract(body, headline)
  const named = new Map(organizations.map(({ key, name }) => [key, name]))
  return people.flatMap(({ name, roles = [] }) =>
    roles.map(({ role, organization }) => `${name}: ${role} @ ${(organization && named.get(organization)) ?? '-'}`),
  )
}

describe('Where somebody is sent is not whose officer that is', () => {
  test.each([
    ['U.S. Special Envoy for Yemen Otto Varn spoke.', ['Otto Varn: Special Envoy for Yemen @ U.S.']],
    ['The Special Envoy for Yemen, Otto Varn, spoke.', ['Otto Varn: Special Envoy for Yemen @ -']],
    ['Kenya’s Ambassador to Peru Otto Varn spoke.', ['Otto Varn: Ambassador to Peru @ Kenya']],
    ['Otto Varn, Ambassador of Kenya to Peru, spoke.', ['Otto Varn: Ambassador of Kenya to Peru @ Kenya']],
    ['The Ambassador of Kenya, Otto Varn, spoke.', ['Otto Varn: Ambassador @ Kenya']],
    ['UN Special Envoy Otto Varn spoke.', ['Otto Varn: Special Envoy @ UN']],
    [
      'The Senior Director for Kenya and Central Asia Erik Brodd spoke.',
      ['Erik Brodd: Senior Director for Kenya and Central Asia @ Kenya'],
    ],
    [
      'U.S. Special Representative for Kenya Reconciliation Tom Brodd spoke.',
      ['Tom Brodd: Special Representative for Kenya Reconciliation @ U.S.'],
    ],
  ])('%s', async (body, expected) => {
    expect(await offices(body)).toEqual(expected)
  })

  test('so that an ambassador is a guest where the other side is at home', async () => {
    const { meetings } = await extract(
      'U.S. Ambassador to Kenya Otto Varn met Kenya’s Foreign Minister Ilsa Keld in Nairobi on Monday.',
    )
    expect(meetings[0]?.participants.map(({ of, role }) => `${of} ${role}`)).toEqual(['varn GUEST', 'keld HOST'])
  })

  test('and nobody else is the ambassador to another state', async () => {
    const { people } = await extract('Ambassador Jane Lund spoke. He asked the ambassador to Peru about it.')
    expect(people.map(({ names }) => names.map((name) => (typeof name === 'string' ? name : name.text)))).toEqual([
      ['Jane Lund'],
    ])
  })
})

describe('Whom somebody serves has another office', () => {
  test.each([
    [
      'Tom Brodd, Chief of Staff for European Commission President Anna Lund, spoke.',
      ['Tom Brodd: Chief of Staff @ -', 'Anna Lund: President @ European Commission'],
    ],
    [
      'Chief of Staff for the President of the European Commission Tom Brodd spoke.',
      ['Tom Brodd: Chief of Staff for the President @ European Commission'],
    ],
    [
      'They met Tom Brodd, head of cabinet of the President of the European Council, in Oslo.',
      ['Tom Brodd: head of cabinet of the President @ European Council'],
    ],
    [
      'They met Tom Brodd, the UN Secretary-General’s Personal Envoy for Western Sahara, in Oslo.',
      ['Tom Brodd: Secretary-General’s Personal Envoy for Western Sahara @ UN'],
    ],
    [
      'The special envoy of the United Nations Secretary General Tom Brodd spoke.',
      ['Tom Brodd: special envoy @ United Nations'],
    ],
    ['The adviser to the Kenyan President Otto Varn spoke.', ['Otto Varn: Kenyan President @ -']],
    ['Tom Brodd, the prime minister’s spokesman, spoke.', ['Tom Brodd: prime minister’s spokesman @ -']],
    ['Mira Holt, the pope’s doctor, and Jona Lund, the ambassador’s wife, spoke.', []],
    ['Otto Varn, the leader of Kenya’s opposition, spoke.', []],
  ])('%s', async (body, expected) => {
    expect(await offices(body)).toEqual(expected)
  })

  test('and did not take part', async () => {
    const text =
      'Minister Wanda Shore spoke by phone on Monday with Tom Brodd, Chief of Staff for European Commission President Anna Lund.'
    expect(await meetings(text)).toEqual(['shore+brodd 2031-05-12 CALL'])
  })
})

describe('An office is told whole', () => {
  test.each([
    ['Acting Fijian Prime Minister Tom Brodd spoke.', ['Tom Brodd: Acting Fijian Prime Minister @ -']],
    ['He served under President Oskar Lund.', ['Oskar Lund: President @ -']],
    ['Under Secretary Oskar Lund spoke.', ['Oskar Lund: Under Secretary @ -']],
    ['President-elect Oskar Lund of Kenya spoke.', ['Oskar Lund: President-elect @ Kenya']],
    ['Secretary-General Oskar Lund of Kenya spoke.', ['Oskar Lund: Secretary-General @ -']],
    ['Foreign Minister Oskar Lund of Kenya spoke.', ['Oskar Lund: Foreign Minister @ Kenya']],
    [
      'Anna Lund, president of the Central Bank of Costa Rica, spoke.',
      ['Anna Lund: president @ Central Bank of Costa Rica'],
    ],
    [
      'The head of the National Council of Human Rights Irmela Karst spoke.',
      ['Irmela Karst: head @ National Council of Human Rights'],
    ],
    [
      'Anna Lund, Director of the U.S. Trade and Development Agency, spoke.',
      ['Anna Lund: Director @ U.S. Trade and Development Agency'],
    ],
    ['Anna Lund, mayor of the Polish city of Brodd, spoke.', ['Anna Lund: mayor @ -']],
    ['Anna Lund, director of the Oslo office of the Harbour Fund, spoke.', ['Anna Lund: director @ -']],
    [
      'Ambassador-at-Large for Global Criminal Justice Anna Lund spoke.',
      ['Anna Lund: Ambassador-at-Large for Global Criminal Justice @ -'],
    ],
    ['His Excellency Oskar Lund spoke.', []],
    [
      'Minister for Foreign Affairs of the Republic of Kenya Otto Varn spoke.',
      ['Otto Varn: Minister for Foreign Affairs @ Republic of Kenya'],
    ],
    [
      'Member of the Political Bureau of the Central Committee and Foreign Minister Otto Varn spoke.',
      ['Otto Varn: Foreign Minister @ -'],
    ],
  ])('%s', async (body, expected) => {
    expect(await offices(body)).toEqual(expected)
  })
})

test.each([
  ['Anna Lund became Director of Global Talent.', undefined, ['Anna Lund']],
  ['The office of the Special Envoy to Combat Anti-Semitism was closed.', undefined, []],
  ['The Supreme Allied Commander Europe will decide.', undefined, []],
  ['It stands beside the U.S. Consulate General Nuevo Brodd.', undefined, []],
  ['You heard from the Secretary of Commerce, the National Security Advisor and others.', undefined, []],
  ['UNRWA head Commissioner-General Otto Lund spoke.', undefined, ['Otto Lund']],
  ['Begin text.', 'Statement by Treasury Secretary Janet L. Lund Welcoming the Treaty', ['Janet L. Lund']],
  ['Begin text.', 'Treasury Secretary Anna Browning Says Treaty Holds', ['Anna Browning']],
])('Who is named after a title: %s', async (body, headline, expected) => {
  expect((await extract(body, headline)).people.map(({ name }) => name)).toEqual(expected)
})

describe('The head of another body is not whom the text knows', () => {
  test.each([
    ['President Otto Keld of Kenya spoke. The president of the Bar Association said it was late.', 'nobody'],
    [
      'Otto Keld, chief executive of Larkspur Energy, spoke. The chief executive of Norport Energy said it was late.',
      'nobody',
    ],
    ['Otto Keld, editor of the Norport Post, resigned. The editor of the Lund Herald said it was late.', 'nobody'],
    ['Mayor Otto Keld of Norport spoke. The mayor of Lundholm said it was late.', 'nobody'],
    ['Mayor Otto Keld of Norport spoke. The mayor of Norport said it was late.', 'keld'],
    ['Otto Keld, the Minister for Roads, spoke. The Minister for Fish said it was late.', 'nobody'],
    ['CEO Otto Keld spoke. The CEO of Norport Energy said it was late.', 'keld'],
    ['Otto Keld, chairman of the Harbour Board, spoke. The chairman of the Harbour Board said it was late.', 'keld'],
  ])('%s', async (body, speaker) => {
    expect(quotesOf(await extract(body))).toEqual([`INDIRECT ${speaker}: it was late`])
  })
})
