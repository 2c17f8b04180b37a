import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

describe('A meeting is told by', () => {
  test.each([
    [
      'a briefing on a journey',
      'Mayor Anna Lund will fly to Oslo on Thursday to brief Governor Tom Brodd.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    [
      'a briefing by telephone of somebody whose office is told',
      'Mayor Anna Lund briefed Tom Brodd, a state secretary at the foreign ministry, by telephone on Monday evening.',
      ['lund+brodd 2031-05-12 CALL'],
    ],
    [
      'a briefing by video of those who stand for bodies',
      'Mayor Anna Lund will brief representatives of the European Union by video conference on Thursday.',
      ['lund+european-union 2031-05-15 PLANNED VIDEO'],
    ],
    [
      'what somebody said of whom she would see',
      'The adviser, Anna Lund, would see Minister Tom Brodd on Thursday, the office said.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    [
      'a journey for talks',
      'Norwegian Foreign Minister Anna Lund and Kenyan Foreign Minister Tom Brodd will travel to Oslo on Thursday for talks.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    [
      'hours behind closed doors',
      'Mayor Anna Lund and union leader Tom Brodd spent six hours behind closed doors in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'so many minutes on a day other than the one before',
      'A summit ended yesterday. Premiers Anna Lund of Norway and Tom Brodd of Kenya spoke for about forty minutes on Monday about cod.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'somebody who looks back on no day, where the news is of a death',
      'Anna Lund died on Monday in Oslo at the age of eighty. Lund met Tom Brodd at the mill.',
      ['lund+brodd'],
    ],
    [
      'whoever was born on a day, on no day',
      'Born in Oslo on June 23, 1941, Anna Lund met Tom Brodd at the mill.',
      ['lund+brodd'],
    ],
    [
      'what two of several did on the same day',
      'President Tom Brodd met Anna Lund, Mia Torr and Emil Dorn on Monday. On the same day, Lund held talks with Torr at the mill.',
      ['brodd+lund+torr+dorn 2031-05-12', 'lund+torr 2031-05-12'],
    ],
    [
      'days that people spend together',
      'Anna Lund spent two days with Anna Brodd in Oslo in May.',
      ['lund+brodd 2031-05'],
    ],
    [
      'a day of talks that ended',
      'Minister Anna Lund and her Kenyan counterpart, Tom Brodd, ended a day of talks in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'talks from one day to another',
      'Envoy Anna Lund held consultations in Oslo from 2 to 5 May with Prime Minister Tom Brodd.',
      ['lund+brodd 2031-05'],
    ],
    [
      'a telephone that rang',
      'Deputy Anna Lund had rung her chairman, Tom Brodd, on Monday.',
      ['lund+brodd 2031-05-12 CALL'],
    ],
    ['who got through', 'On Monday Mayor Anna Lund got through to Lord Tom Brodd.', ['lund+brodd 2031-05-12 CALL']],
    [
      'who was summoned to a place',
      'On Monday Kenya’s ambassador in Oslo, Tom Brodd, was summoned to the foreign ministry, where the deputy minister, Anna Lund, handed him a note.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'a list of the day’s meetings',
      'Foreign Minister Anna Lund was in Oslo on Monday.\n\nWith the Foreign Minister of Kenya, Tom Brodd, the Minister discussed the harbour. Minister Lund praised it.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'how the day began',
      'Minister Anna Lund was in Oslo. The day began with a working breakfast with Governor Tom Brodd. Minister Lund praised the harbour.',
      ['lund+brodd'],
    ],
    [
      'who chaired it and who attended',
      'The Council held its Twelfth Meeting in Oslo on Monday. The Meeting was chaired by Minister Anna Lund and attended by Minister Tom Brodd and Secretary Ilme Sandvar.',
      ['lund+brodd+sandvar 2031-05-12'],
    ],
    [
      'a session between two',
      'A further session between Mayor Anna Lund and Bishop Tom Brodd is pencilled in for Thursday.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    [
      'what people are having on a day to come',
      'Mayor Anna Lund is having lunch with Bishop Tom Brodd on Thursday.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    [
      'the office of whoever is named after a comma',
      'Secretary Anna Lund met the IMF mission chief for Kenya, Dr. Tom Brodd, on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'small portfolios',
      'Norway’s deputy minister for maritime affairs, Anna Lund, met Kenya’s secretary of state for fisheries, Tom Brodd, for four hours on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'an envoy of full powers',
      'President Anna Lund received the Ambassador Extraordinary and Plenipotentiary of Kenya to Norway Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'who is to be seen, other than the one who was called',
      'Mayor Anna Lund spoke to Bishop Tom Brodd by phone on Monday. She is to see Governor Ilme Sandvar on Thursday.',
      ['lund+brodd 2031-05-12 CALL', 'lund+sandvar 2031-05-15 PLANNED'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await meetings(text)).toEqual(expected)
  })
})

describe('Who met is told by their names, whatever stands before these', () => {
  test.each([
    ['of others', 'Minister Anna Lund and employers’ chairman Tom Brodd met on Monday.', ['lund+brodd 2031-05-12']],
    [
      'each in a place',
      'Minister Anna Lund met Minister Tom Brodd in Lund and Minister Karin Holm in Oslo.',
      ['lund+brodd', 'lund+holm'],
    ],
    [
      'each on a day to come',
      'Minister Anna Lund meets Minister Tom Brodd in Lund on Thursday and Minister Karin Holm in Oslo on Friday.',
      ['lund+brodd 2031-05-15 PLANNED', 'lund+holm 2031-05-16 PLANNED'],
    ],
    [
      'and not one who speaks elsewhere',
      'Minister Anna Lund met Minister Tom Brodd in Lund and Minister Karin Holm in Oslo said so.',
      ['lund+brodd'],
    ],
    [
      'that goes before them',
      'Following their meeting in Oslo on 12 May 2031, the President of Kenya, Anna Lund, and the Prime Minister of Norway, Tom Brodd, issued a statement.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'who were to have met before',
      'Minister Anna Lund and Minister Tom Brodd, who were to have met on Sunday, met on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    ['of a firm', 'Minister Anna Lund and Larkspur Energy boss Tom Brodd met on Monday.', ['lund+brodd 2031-05-12']],
    [
      'and the second talks are no call',
      'Minister Anna Lund had talks with Minister Tom Brodd in Lund on Sunday and with Minister Karin Holm in Oslo on Monday.',
      ['lund+brodd 2031-05-11', 'lund+holm 2031-05-12'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('What a speaker says of themselves', () => {
  const said = (words: string) => meetings(`“${words},” said Minister Anna Lund.`)

  test.each([
    ['last night', 'Last night I spoke by telephone with Governor Tom Brodd', ['lund+brodd 2031-05-13 CALL']],
    [
      'in May, which is a month',
      'In May I had a long video call with Commander Tom Brodd',
      ['lund+brodd 2031-05 VIDEO'],
    ],
    ['of both', 'Professor Tom Brodd and I had lunch in Oslo in 2022', ['brodd+lund 2022']],
    ['of a day to come', 'I will see Bishop Tom Brodd on Thursday', ['lund+brodd 2031-05-15 PLANNED']],
    [
      'as an officer’s “we”',
      'We had a very good meeting with Governor Tom Brodd this morning',
      ['lund+brodd 2031-05-14'],
    ],
    ['not as a “we” that is to come', 'We want to meet Governor Tom Brodd', []],
    ['not as a “we” of two states', 'We had talks with Kenya', []],
    ['not of what was not', 'I never met Bishop Tom Brodd', []],
    ['not of a wish', 'I want to meet Bishop Tom Brodd', []],
    ['not if it is unsure', 'If I met Bishop Tom Brodd on Monday, it was by chance', []],
    ['not of the family', 'I met my wife, Karin Brodd, in 1987', []],
    ['not of another', 'I think that he met Bishop Tom Brodd on Monday', []],
    ['not of whom others met', 'I said that Mayor Karin Holm met Bishop Tom Brodd', []],
  ])('%s', async (_, words, expected) => {
    expect(await said(words)).toEqual(expected)
  })

  test('and not as the “we” of a spokesman', async () => {
    expect(await meetings('“We met Governor Tom Brodd on Monday,” said the spokesman, Otto Holm.')).toEqual([])
  })

  test('and not in a question', async () => {
    expect(await meetings('“Did I meet Bishop Tom Brodd on Monday?” asked Minister Anna Lund.')).toEqual([])
  })
})
