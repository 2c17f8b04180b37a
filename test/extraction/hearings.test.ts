import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Published on Wednesday 2031-05-14. */

describe('A meeting is told by', () => {
  test.each([
    [
      'who will brief a council, or the ambassadors of several states',
      'UN envoy Anna Varn briefed the ambassadors of France, Germany and Italy in Oslo on Monday. Ms. Varn will brief the Security Council on 14 June.',
      ['varn+france+germany+italy 2031-05-12', 'varn+security-council 2031-06-14 PLANNED'],
    ],
    [
      'who is heard by a committee',
      'The charity’s chief executive Anna Varn will appear before the Oireachtas Housing Committee on Tuesday.',
      ['varn+oireachtas-housing-committee 2031-05-20 PLANNED'],
    ],
    ['and not who stands before a court', 'Anna Varn appeared before the Supreme Court on Monday.', []],
    [
      'two in office who agree at one place',
      'Foreign Minister Heitor Varn and his Argentine peer Magda Brodd agreed on Monday in Oslo to set up a working group.',
      ['varn+brodd 2031-05-12'],
    ],
    [
      'and not who agree somewhere',
      'Foreign Ministers Heitor Varn and Magda Brodd agreed to set up a working group.',
      [],
    ],
    [
      'where their meeting was',
      'Prime Minister Naoto Varn spoke. Prime Minister Vik Brodd and Naoto Varn smiled. At their meeting in Oslo, the two leaders confirmed the plan.',
      ['brodd+varn'],
    ],
    [
      'the ministers of several states',
      'A meeting of the transport ministers of Poland, Lithuania and Latvia is planned for June in Riga.',
      ['poland+lithuania+latvia 2031-06 PLANNED'],
    ],
    [
      'who signs something with somebody at a place',
      'Minister Fiona Varn signed the agreement in Honiara on Monday with Minister Tom Brodd.',
      ['varn+brodd 2031-05-12'],
    ],
    [
      'what somebody looks forward to, where a day is set',
      'Minister Anna Varn looks forward to hosting Minister Tom Brodd in Oslo on June 21. She looks forward to meeting Mayor Inga Keld soon.',
      ['varn+brodd 2031-06-21 PLANNED'],
    ],
    [
      'what two look forward to',
      'President Anna Varn spoke to President Tom Brodd on Monday. They looked forward to seeing each other at the summit in Halifax in June.',
      ['varn+brodd 2031-05-12 CALL', 'varn+brodd 2031-06 PLANNED'],
    ],
    [
      'the counterpart of whoever has talks',
      'President of Tajikistan Karim Nazar agreed. President of Iran Anna Samad reported on her talks with her Tajik counterpart.',
      ['samad+nazar'],
    ],
    [
      'an office that is named later',
      'Mayor Carla Varn and the chief executive of Keld Beverages met at City Hall on Monday.\n\nCEO Greg Brodd said so.',
      ['varn+brodd 2031-05-12'],
    ],
    [
      'a day other than that of saying so',
      'Anna Holm confirmed on Tuesday that she had had coffee with Labour leader Tom Brodd on Sunday in Oslo.',
      ['holm+brodd 2031-05-11'],
    ],
    [
      'a part of the day of publication',
      'Minister Anna Varn arrived in Warsaw. In the afternoon Varn is to hold talks with the deputy speaker, Tom Brodd.',
      ['varn+brodd 2031-05-14 PLANNED'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

test('Those who join a call are not the parties who agree after it', async () => {
  expect(
    await meetings(
      [
        'Minister Anna Varn held a phone call with Minister Tom Brodd on Monday.',
        'Ambassador Inga Keld and Deputy Minister Keo Sombat joined the conversation.',
        'The parties met in Oslo on Tuesday.',
      ].join('\n\n'),
    ),
  ).toEqual(['varn+brodd+keld+sombat 2031-05-12 CALL', 'varn+brodd 2031-05-13'])
})

test('Two who speak in turn met where one of them says that "we" did', async () => {
  expect(
    await meetings(
      [
        'President Levan Lund received Prime Minister of Armenia Vardan Keld at the palace in Tbilisi.',
        'President of Georgia Levan Lund: Mr Prime Minister, welcome to Tbilisi. I am very glad to see you.',
        'We last met in Yerevan in November, and the teams have not wasted the time since.',
        'Prime Minister of Armenia Vardan Keld: Thank you very much, Mr President.',
        'President of Georgia Levan Lund: We will certainly talk about the school.',
      ].join('\n\n'),
    ),
  ).toEqual(['lund+keld', 'lund+keld 2030-11'])
})

describe('The day of a meeting is', () => {
  test.each([
    [
      'that of the one before it, which it follows with "also"',
      'Minister Anna Varn opened a school in Oslo on Tuesday. On Monday, she met Mayor Tom Brodd. She also met Governor Inga Keld.',
      ['varn+brodd 2031-05-12', 'varn+keld 2031-05-12'],
    ],
    [
      'the evening before that of the news',
      'Minister Anna Varn opened a big new school in the middle of Oslo on Tuesday. Her meeting with Mayor Tom Brodd took place the previous evening.',
      ['varn+brodd 2031-05-12'],
    ],
    [
      'another one where they meet again',
      'Minister Anna Varn and Mayor Tom Brodd met. The Minister and Mayor Brodd met again on Tuesday.',
      ['varn+brodd', 'varn+brodd 2031-05-13'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('A second meeting is told by', () => {
  test.each([
    [
      'another "with"',
      'Chancellor Anna Lohm held bilateral talks with Tom Trpes and with President Vuk Keld on Monday.',
      ['lohm+trpes 2031-05-12', 'lohm+keld 2031-05-12'],
    ],
    [
      'another place',
      'Envoy Anna Varn met in Benghazi on Monday with the Speaker of the House, Salem Bargh, and in Tripoli two days later with Mayor Nuri Zwan.',
      ['varn+bargh 2031-05-12', 'varn+zwan 2031-05-14'],
    ],
    [
      'a call in what is to come',
      'On Monday Minister Anna Varn will hold talks with Minister Tom Brodd, and call on King Otto.',
      ['varn+brodd 2031-05-19 PLANNED', 'varn+otto 2031-05-19 PLANNED'],
    ],
    [
      'a signature to come',
      'The agreement is to be signed in Oslo in June by Director Anna Varn and Minister Tom Brodd.',
      ['varn+brodd 2031-06 PLANNED'],
    ],
    [
      'a day of the month',
      'Minister Anna Varn was in Oslo. On the 10th, the Minister met Mayor Tom Brodd.',
      ['varn+brodd 2031-05-10'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

test('Talks elsewhere are no call, whatever the headline tells of', async () => {
  expect(
    await meetings(
      'President Anna Varn held a telephone conversation with President Tom Brodd on Monday.\n\nMinister Inga Keld will travel to Oslo on May 20 for talks with Mayor Keo Sombat.',
      'Telephone conversation with the President',
    ),
  ).toEqual(['varn+brodd 2031-05-12 CALL', 'keld+sombat 2031-05-20 PLANNED'])
})

test('Ties are discussed by two of different states with each other', async () => {
  expect(
    await meetings('Kenyan Foreign Minister Anna Varn and Norwegian Minister Tom Brodd have discussed bilateral ties.'),
  ).toEqual(['varn+brodd'])
  expect(await meetings('Foreign Minister Anna Varn and Minister Tom Brodd have discussed bilateral ties.')).toEqual([])
})
