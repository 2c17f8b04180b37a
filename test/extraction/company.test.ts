import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

describe('Two have met who', () => {
  test.each([
    ['sat together', 'Mayor Anna Lund sat with Bishop Tom Brodd for an hour on Monday.', ['lund+brodd 2031-05-12']],
    ['had tea', 'Mayor Anna Lund had tea at the harbour on Monday with Bishop Tom Brodd.', ['lund+brodd 2031-05-12']],
    ['ate', 'Mayor Anna Lund and Bishop Tom Brodd ate together on Monday.', ['lund+brodd 2031-05-12']],
    [
      'will eat',
      'Mayor Anna Lund and Bishop Tom Brodd will have lunch together on Thursday.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    ['spent time', 'Mayor Anna Lund spent two hours with Bishop Tom Brodd on Monday.', ['lund+brodd 2031-05-12']],
    ['shook hands', 'Mayor Anna Lund and Bishop Tom Brodd shook hands in Oslo on Monday.', ['lund+brodd 2031-05-12']],
    [
      'came face to face',
      'Mayor Anna Lund came face to face with Bishop Tom Brodd in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    ['ran into each other', 'Mayor Anna Lund and Tom Brodd ran into each other on Monday.', ['lund+brodd 2031-05-12']],
    [
      'are to see one another',
      'Mayor Anna Lund and Tom Brodd are to see one another in Oslo on Thursday.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    [
      'exchanged views',
      'Minister Anna Lund exchanged views by video link on Monday with Commissioner Tom Brodd.',
      ['lund+brodd 2031-05-12 VIDEO'],
    ],
    ['spoke in private', 'Mayor Anna Lund was closeted with Bishop Tom Brodd on Monday.', ['lund+brodd 2031-05-12']],
    [
      'were in talks',
      'Mayor Anna Lund spent the weekend in Oslo, in discussions with Bishop Tom Brodd.',
      ['lund+brodd'],
    ],
    [
      'shared a table',
      'President Anna Lund gave a working dinner for her Kenyan colleague Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    ['shared coffee', 'Mayor Anna Lund had Bishop Tom Brodd over for coffee on Monday.', ['lund+brodd 2031-05-12']],
    ['visited one another', 'Mayor Anna Lund visited Bishop Tom Brodd at home on Monday.', ['lund+brodd 2031-05-12']],
    ['paid a visit', 'Mayor Anna Lund paid a visit to Bishop Tom Brodd on Monday.', ['lund+brodd 2031-05-12']],
    ['greeted', 'Mayor Anna Lund greeted Bishop Tom Brodd at the airport on Monday.', ['lund+brodd 2031-05-12']],
    ['summoned', 'Minister Anna Lund summoned Ambassador Tom Brodd on Monday.', ['lund+brodd 2031-05-12']],
    [
      'will be called in',
      'Minister Anna Lund will call in Ambassador Tom Brodd on Thursday.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    ['ate dinner', 'Mayor Anna Lund ate dinner with Bishop Tom Brodd on Monday.', ['lund+brodd 2031-05-12']],
    [
      'pledged something in meeting',
      'President Anna Lund pledged peace in meeting with Minister Tom Brodd.',
      ['lund+brodd'],
    ],
    ['was given time', 'Minister Anna Lund was given an hour by President Tom Brodd.', ['lund+brodd']],
    [
      'was received with a delegation of a body',
      'Mayor Anna Lund received in Oslo on Monday a delegation of the Harbour Movement led by Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    ['met so often', 'It was told by Anna Lund and Tom Brodd, who have met no fewer than seven times.', ['lund+brodd']],
    [
      'agreed at a meeting of others by office',
      'At a meeting of the foreign ministers of Norway and Kenya today, Minister Anna Lund and her colleague Tom Brodd agreed on fish.',
      ['lund+brodd 2031-05-14'],
    ],
    [
      'will see the other',
      'Mayor Anna Lund is to raise it when she sees Bishop Tom Brodd next Tuesday.',
      ['lund+brodd 2031-05-20 PLANNED'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await meetings(text)).toEqual(expected)
  })

  test.each([
    ['was put through', 'Mayor Anna Lund was put through to Bishop Tom Brodd on Monday.'],
    ['reached the other', 'Mayor Anna Lund reached Bishop Tom Brodd by satellite phone on Monday.'],
    ['rang', 'Mayor Anna Lund took the phone, ringing Bishop Tom Brodd on Monday.'],
  ])('%s, by telephone', async (_, text) => {
    expect(await meetings(text)).toEqual(['lund+brodd 2031-05-12 CALL'])
  })
})

describe('Nobody has met who', () => {
  test.each([
    ['sat with family', 'Mayor Anna Lund sat with her husband, Tom Brodd, on Monday.'],
    ['holds no office', 'Anna Lund had coffee with Tom Brodd on Monday.'],
    ['refused a hand', 'Mayor Anna Lund refused to shake hands with Bishop Tom Brodd on Monday.'],
    ['has yet to see the other', 'Mayor Anna Lund has yet to come face to face with Bishop Tom Brodd.'],
    ['saw a rival in the other', 'Mayor Anna Lund and Bishop Tom Brodd saw each other as rivals.'],
    ['called the other names', 'Mayor Anna Lund and Bishop Tom Brodd called each other liars.'],
    ['visited what was the other’s', 'Mayor Anna Lund visited Bishop Tom Brodd’s church on Monday.'],
    ['visited a town', 'Mayor Anna Lund visited Oslo on Monday, Bishop Tom Brodd said.'],
    ['put a bill through', 'Mayor Anna Lund put through to parliament the bill of Senator Tom Brodd.'],
    ['was reached by news', 'The news reached Mayor Anna Lund by phone.'],
    ['exchanged fire', 'Colonel Tom Brodd exchanged fire with rebels of General Anna Lund.'],
    ['attended a summit', 'At the Climate Summit in April, President Anna Lund and Minister Tom Brodd signed a paper.'],
    ['might have', 'Had Mayor Anna Lund met Bishop Tom Brodd in March, it would have rained.'],
    ['agreed in a meeting hall', 'Mayor Anna Lund and Bishop Tom Brodd agreed in the meeting hall.'],
    ['served a sentence', 'Anna Lund was given 200 hours of community service by Judge Tom Brodd on Monday.'],
    ['got an ultimatum', 'Minister Anna Lund was given an hour by President Tom Brodd to resign.'],
    ['denied it', 'Minister Anna Lund denied that she was in talks with Mayor Tom Brodd.'],
    ['is not interested', 'Minister Anna Lund has no interest in talks with Mayor Tom Brodd.'],
    ['met lawyers', 'President Anna Lund consulted with lawyers for Minister Tom Brodd.'],
    ['neither came nor rang', 'Mayor Anna Lund neither visited Minister Tom Brodd at home nor phoned him.'],
    ['is said to have by nobody', 'There is no evidence that President Anna Lund sat with Minister Tom Brodd.'],
    ['would have', 'Mayor Anna Lund would have visited Minister Tom Brodd at home on Monday.'],
    ['limped', 'Mayor Anna Lund walked with a limp with Minister Tom Brodd.'],
    ['got a delay', 'Minister Anna Lund was granted an hour’s delay by Judge Tom Brodd on Monday.'],
    ['was fed by somebody without office', 'Anna Lund was given dinner by Tom Brodd, the court heard.'],
    ['took samples', 'Mayor Anna Lund took samples of tea with Bishop Tom Brodd.'],
    ['visited a grave', 'Mayor Anna Lund visited Minister Tom Brodd on Monday at the cemetery.'],
    ['spoke on the radio', 'President Anna Lund greeted Minister Tom Brodd on the radio.'],
    ['is to testify', 'Minister Anna Lund summoned Ambassador Tom Brodd on Monday to testify.'],
    ['is no envoy', 'Minister Anna Lund summoned Mayor Tom Brodd on Monday.'],
    ['rang for a paper', 'Anna Lund reached Mayor Tom Brodd by phone.'],
    ['ruled it out', 'Mayor Anna Lund ruled out meeting Bishop Tom Brodd.'],
    ['tried', 'Minister Anna Lund tried phoning Mayor Tom Brodd on Monday.'],
    ['nearly did', 'Mayor Anna Lund and Bishop Tom Brodd almost came face to face.'],
    ['is summoned for another day', 'Minister Anna Lund has summoned Ambassador Tom Brodd for Thursday.'],
    ['is called home', 'Minister Anna Lund summoned Ambassador Tom Brodd home from Oslo on Monday.'],
    ['wrote', 'President Anna Lund greeted Minister Tom Brodd in a letter on Monday.'],
    ['sent greetings', 'President Anna Lund exchanged greetings with President Tom Brodd on Tuesday.'],
    ['stood at a coffin', 'President Anna Lund visited the late Minister Tom Brodd at the morgue on Monday.'],
    ['were rivals at the polls', 'President Anna Lund and Mayor Tom Brodd met each other in the runoff on Sunday.'],
    ['met others', 'Minister Anna Lund and Mayor Tom Brodd met each other’s families.'],
    ['changed their minds', 'Minister Anna Lund and Mayor Tom Brodd saw each other in a new light.'],
    ['was seen', 'Witness Anna Lund told the court of seeing Mayor Tom Brodd on the night of the fire.'],
    ['walked out', 'Minister Anna Lund walked out of talks with Mayor Tom Brodd.'],
    ['fought', 'Minister Anna Lund spent five hours battling with Mayor Tom Brodd.'],
    ['did so in a novel', 'In a new novel, Minister Anna Lund had tea with President Tom Brodd.'],
    ['sat on one bench', 'Judge Anna Lund sat with Judge Tom Brodd on Monday.'],
    ['stayed away', 'At a meeting in Oslo on Monday, President Anna Lund and Mayor Tom Brodd did not turn up.'],
    ['got a message', 'Minister Anna Lund reached Mayor Tom Brodd by phone message.'],
    ['got a wrong number', 'Minister Anna Lund was put through to the wrong number, not President Tom Brodd.'],
    ['had success', 'Anna Lund and Tom Brodd, who have met with success, are singers.'],
    ['should', 'Mayor Anna Lund and Bishop Tom Brodd should see each other in Oslo.'],
    ['is seen as something', 'Mayor Anna Lund sees Bishop Tom Brodd as a rival.'],
  ])('%s', async (_, text) => {
    expect(await meetings(text)).toEqual([])
  })
})

test('a weekday: "last" is not said of today, nor "next" of the days right ahead', async () => {
  const met = (day: string) => meetings(`Mayor Anna Lund met Bishop Tom Brodd in Oslo last ${day}.`)
  const meet = (day: string) => meetings(`Mayor Anna Lund will meet Bishop Tom Brodd in Oslo next ${day}.`)
  expect(await met('Wednesday')).toEqual(['lund+brodd 2031-05-07'])
  expect(await met('Tuesday')).toEqual(['lund+brodd 2031-05-13'])
  expect(await meet('Thursday')).toEqual(['lund+brodd 2031-05-22 PLANNED'])
  expect(await meet('Monday')).toEqual(['lund+brodd 2031-05-19 PLANNED'])
})

describe('People are named', () => {
  test.each([
    [
      'after what they do',
      'The town thanked schoolmaster Oskari Velmund and guesthouse keeper Ilme Sandvar.',
      ['Oskari Velmund', 'Ilme Sandvar'],
    ],
    [
      'after a form of address',
      'It was Alhaji Oskari Velmund; its spokesman, Mallam Ilme Sandvar, agreed.',
      ['Oskari Velmund', 'Ilme Sandvar'],
    ],
    [
      'after what they advise on',
      'The minister’s adviser on consular matters, Oskari Velmund, agreed.',
      ['Oskari Velmund'],
    ],
    ['as those of several', 'The Patients’ Ombudsman, Ilme Sandvar, regretted it.', ['Ilme Sandvar']],
    ['with the number of an office', 'It was Foreign Minister II Dato Ilme Sandvar.', ['Ilme Sandvar']],
  ])('%s', async (_, text, names) => {
    expect((await extract(text)).people.map(({ name }) => name)).toEqual(names)
  })

  test('and not by a verb of a headline', async () => {
    expect((await extract('It rained.', 'Foreign Minister Begins Visit to Kenya')).people).toEqual([])
  })

  test('and who writes to somebody is another', async () => {
    const { people, quotes } = await extract('In a letter to the Prime Minister, Ilme Sandvar said that it rained.')
    expect(people).toMatchObject([{ name: 'Ilme Sandvar' }])
    expect(people[0]?.roles).toBeUndefined()
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['sandvar'])
  })
})
