import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

/** What a reader who had not written the rules found that they misread. */
describe('Nobody met', () => {
  test.each([
    [
      'where a round is to be held',
      'Minister Anna Varn and Minister Tom Brodd discussed the next round of the dialogue, which Anna Varn will host in Oslo on June 22.',
    ],
    [
      'along a border',
      'Norway and Sweden share a border. Residents along the Norway-Sweden border met in Oslo on Monday.',
    ],
    [
      'in a club of two states’ parents',
      'Norway and Sweden share a border. The Norway-Sweden Parents Association met in Oslo on Monday.',
    ],
    [
      'where a meeting never took place',
      'Anna Lund and Tom Brodd were rivals. The meeting they had planned in Oslo in March never took place.',
    ],
    [
      'where two met nurses',
      'Anna Lund and Tom Brodd said the meeting they held with nurses in Oslo on Monday failed.',
    ],
    [
      'where negotiations have yet to begin',
      'Negotiations between President Anna Lund and Minister Tom Brodd have yet to begin.',
    ],
    [
      'where one refused to drive there',
      'President Anna Lund refused to drive to the port of Oslo on Monday to meet Minister Tom Brodd.',
    ],
    ['where one refused to go', 'President Anna Lund refused to fly to Oslo to meet Minister Tom Brodd.'],
    [
      'where one did not go',
      'President Anna Lund did not visit Kenya on Monday to hold talks with Minister Tom Brodd.',
    ],
    ['where one hoped to go', 'President Anna Lund had hoped to visit Kenya to meet Minister Tom Brodd, but fell ill.'],
    ['where one was asked to', 'Kenya asked President Anna Lund to meet Minister Tom Brodd.'],
    [
      'where one was urged to go',
      'Kenya urged President Anna Lund to fly to Oslo to hold talks with Minister Tom Brodd.',
    ],
    ['where one was barred', 'President Anna Lund was barred from entering Kenya to meet Minister Tom Brodd.'],
    ['where one would have gone', 'President Anna Lund would have gone to Oslo to meet Minister Tom Brodd.'],
    ['in a novel', 'In the novel, President Anna Lund met Minister Tom Brodd.'],
    ['in a dream', 'President Anna Lund dreamed that she met Minister Tom Brodd.'],
    ['who was called for to resign', 'President Anna Lund called for Minister Tom Brodd to resign.'],
    ['who was called out', 'President Anna Lund called out Minister Tom Brodd on Monday.'],
    ['who was called to the stand', 'Prosecutor Anna Lund called Minister Tom Brodd to the stand.'],
    ['where it was asked whether', 'Karl Holm asked whether President Anna Lund had met Minister Tom Brodd.'],
    ['where one would rather resign', 'President Anna Lund would rather resign than meet Minister Tom Brodd.'],
    ['where one sang instead', 'President Anna Lund sang instead of meeting Minister Tom Brodd.'],
    ['where talks are demanded', 'President Anna Lund demanded a meeting among Karl Holm, Tom Brodd and Eva Rask.'],
    ['where talks are ruled out', 'President Anna Lund ruled out talks among Karl Holm, Tom Brodd and Eva Rask.'],
    [
      'where two of one side held talks',
      'Minister Anna Lund and Minister Tom Brodd continued talks in Oslo on Monday with farmers.',
    ],
    [
      'but another team',
      'The search team led by Ida Falk found nobody. The defence team met Judge Karl Holm in Oslo on Tuesday.',
    ],
    [
      'but somebody whom nobody named',
      `Anna Lund and Tom Brodd ran a shop. ${'It rained in the harbour. '.repeat(12)} Two nurses told of it. They met in Bergen in 2019.`,
    ],
    [
      'where two spoke at a rally',
      'Anna Lund and Tom Brodd are running. The police closed roads after the two spoke at a rally in Oslo.',
    ],
    [
      'where one called on another to resign',
      'President Anna Lund is expected to call on Prime Minister Tom Brodd at the palace on Monday to resign.',
    ],
    [
      'where one calls on another who misled',
      'Senator Eva Rask called on Minister Tom Brodd, who she said had misled voters for years, to step down.',
    ],
    [
      'whom somebody said met criteria',
      'President Karl Holm praised Anna Lund, whom he said met all the criteria for the job.',
    ],
    [
      'whom somebody denies to have met',
      'Anna Lund was asked about Tom Brodd, whom she denies she met in Oslo on Monday.',
    ],
    [
      'but a suspect, whom the text does not name',
      'According to Karl Holm, a suspect told police he met Eva Rask in Oslo on Monday.',
    ],
    [
      'where two signed for a club',
      'Footballers Karl Holm and Tom Brodd signed for Oslo on Monday after an agreement between the clubs.',
    ],
    ['where lunch money was raised', 'Anna Lund and Tom Brodd raised concerns over lunch money for pupils on Monday.'],
    ['where two came together as a pair', 'Karl Holm and Eva Rask came together in 2019 and have two children.'],
    ['where two sat down in protest', 'Karl Holm and Eva Rask sat down in protest on Monday in front of parliament.'],
    ['but in court', 'Karl Holm will see Prime Minister Tom Brodd in court on Monday.'],
    ['who built the room', 'Tom Brodd was received at the palace, in a room designed by Eva Rask, on Monday.'],
    [
      'where states held elections',
      'Norway and Sweden held elections on Sunday. The union and the bosses argued. The two sides will hold talks on Friday.',
    ],
  ])('%s', async (_, body) => {
    expect(await meetings(body)).toEqual([])
  })

  test.each([
    [
      'Call with Minister Tom Brodd never happened, says minister',
      'Minister Karl Holm denied on Monday that he had called Tom Brodd. Holm was angry.',
    ],
    [
      'Meeting with Minister Eva Rask called off',
      'President Karl Holm fell ill on Monday. Holm had wished to see Eva Rask.',
    ],
    [
      'Varn would not meet Brodd',
      'Norwegian Prime Minister Anna Varn refused to see Kenyan President Tom Brodd while critics were in prison, his office said on Tuesday.',
    ],
  ])('under the headline: %s', async (headline, body) => {
    expect(await meetings(body, headline)).toEqual([])
  })

  test.each([
    'It is simply false that President Anna Lund met with Karl Holm.',
    'If all goes well, Secretary Anna Lund will meet with Minister Karl Holm in Oslo.',
    'I am not going to speculate that Secretary Anna Lund will meet with Minister Eva Rask.',
  ])('by what a transcript says: %s', async (said) => {
    expect(await meetings(`MR BRODD: Good afternoon.\n\nQUESTION: What else?\n\nMR BRODD: ${said}`)).toEqual([])
  })
})

describe('Nobody else met', () => {
  test.each([
    [
      'the deputy flew home',
      'President Anna Lund met Tom Brodd, praising the army, and Eva Rask, her deputy, flew home on Monday.',
      ['lund+brodd'],
    ],
    [
      'the parents of the late',
      'President Anna Lund met the parents of the late Tom Brodd and Minister Karl Holm on Monday.',
      ['lund+holm'],
    ],
    [
      'a lawyer for him',
      'President Anna Lund met a lawyer for Tom Brodd and Minister Karl Holm on Monday.',
      ['lund+holm'],
    ],
  ])('%s', async (_, body, expected) => {
    expect((await meetings(body)).map((meeting) => meeting.split(' ')[0])).toEqual(expected)
  })
})

describe('A meeting is held, and on its own day', () => {
  test.each([
    [
      'whatever a bridge is expected to do',
      'President Anna Lund had a meeting with Tom Brodd on Monday about a bridge that is expected to open in 2033.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'before a vote',
      'President Anna Lund met Tom Brodd on May 9. Two days before the election, Minister Eva Rask met Karl Holm.',
      ['lund+brodd 2031-05-09', 'rask+holm'],
    ],
    [
      'earlier than planned',
      'President Anna Lund met Tom Brodd on May 9. Three days earlier than planned, Minister Eva Rask met Karl Holm.',
      ['lund+brodd 2031-05-09', 'rask+holm'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('Nobody said', () => {
  test.each([
    [
      'what the kidnapper did',
      'The man who kidnapped Karl Holm and two of his colleagues said that he regretted it.',
      'nobody',
    ],
    ['what those did who shot', 'The men who shot Karl Holm and his wife said that they were soldiers.', 'nobody'],
  ])('%s', async (_, body, speaker) => {
    const quotes = quotesOf(await extract(body))
    expect(quotes.map((quote) => quote.split(/[ :]/)[1])).toEqual(quotes.map(() => speaker))
  })

  test.each(['Werner Siemens', 'Michael Roche', 'Malcolm Forbes'])('%s is no company', async (name) => {
    const { people } = await extract(`Police arrested ${name}, 44, in Oslo on Monday.`)
    expect(people.map((person) => person.name)).toEqual([name])
  })
})

describe('Nobody met either, by what only looks like a meeting', () => {
  test.each([
    [
      'at talks from which somebody was absent',
      'Norwegian Prime Minister Anna Varn was absent from the talks with Kenyan President Tom Brodd on Monday.',
    ],
    [
      'where a deputy was sent',
      'Norwegian Prime Minister Anna Varn sent her deputy to talks with Kenyan President Tom Brodd on Monday.',
    ],
    [
      'where a predecessor did',
      'Norwegian Prime Minister Anna Varn praised the progress that her predecessor made in talks with Kenyan President Tom Brodd.',
    ],
    [
      'before which one died',
      'Norwegian Prime Minister Anna Varn died a day before a meeting with Kenyan President Tom Brodd.',
    ],
    [
      'where an ambassador was to leave',
      'Norwegian Prime Minister Anna Varn ordered her ambassador to leave the meeting with Kenyan President Tom Brodd.',
    ],
    [
      'but a husband',
      'Norwegian Prime Minister Anna Varn was ill. Her husband went to the dinner with Kenyan President Tom Brodd.',
    ],
    [
      'where talks were found to have failed',
      'Norwegian Prime Minister Anna Varn concluded that the talks with Kenyan President Tom Brodd had failed.',
    ],
    [
      'but a brother',
      'Norwegian Prime Minister Anna Varn met the brother of her Kenyan counterpart, Tom Brodd, in Oslo on Monday.',
    ],
    ['but a widow', 'Norwegian Prime Minister Anna Varn phoned her Kenyan colleague Tom Brodd’s widow on Monday.'],
    [
      'at a dinner that somebody skipped',
      'Norwegian Prime Minister Anna Varn skipped the dinner with Kenyan President Tom Brodd on Monday.',
    ],
    [
      'where somebody warned against it',
      'Norwegian Prime Minister Anna Varn warned against a meeting with Kenyan President Tom Brodd on Monday.',
    ],
    [
      'in a novel',
      'Norwegian Prime Minister Anna Varn spoke in Oslo on Monday. Ms Varn was in good spirits. Ms Varn smiled.\n\nThe novel ends with a dinner with Kenyan President Tom Brodd.',
    ],
    [
      'whom dockers bargained with',
      'Norwegian Prime Minister Anna Varn spoke in Oslo on Monday. Ms Varn was in good spirits. Ms Varn smiled.\n\nDockers reached a settlement in talks with Mayor Tom Brodd.',
    ],
    [
      'where nothing came of it',
      'Norwegian Prime Minister Anna Varn spoke in Oslo on Monday. Ms Varn was in good spirits. Ms Varn smiled.\n\nNothing came of a meeting with Kenyan President Tom Brodd.',
    ],
    [
      'where it would be a mistake',
      'Norwegian Prime Minister Anna Varn spoke in Oslo on Monday. Ms Varn was in good spirits. Ms Varn smiled.\n\nAccording to her aide, talks with Kenyan President Tom Brodd would be a mistake.',
    ],
    [
      'but the judge',
      'Norwegian Prime Minister Anna Varn spoke in Oslo on Monday. Ms Varn was in good spirits. Ms Varn smiled.\n\nThe judge met with Tom Brodd on Tuesday.',
    ],
    [
      'but the late king',
      'Norwegian Prime Minister Anna Varn spoke in Oslo on Monday. Ms Varn was in good spirits. Ms Varn smiled.\n\nThe late king met President Tom Brodd there in 1961.',
    ],
    [
      'but a team',
      'Coach Anna Varn spoke. Anna Varn smiled.\n\nThe team met Tom Brodd, the president of the league, on Sunday.',
    ],
    [
      'who led a boycott of it',
      'Norwegian Foreign Minister Anna Varn and Kenyan President Tom Brodd launched a boycott of the dialogue.',
    ],
    [
      'who led separate ones',
      'Norwegian Foreign Minister Anna Varn and Kenyan President Tom Brodd led rival delegations at separate talks in Oslo and Lima.',
    ],
    [
      'who called for it',
      'Norwegian Foreign Minister Anna Varn and Kenyan President Tom Brodd led the calls for talks on Sudan.',
    ],
    [
      'who spoke privately to reporters',
      'Foreign Minister Anna Varn and President Tom Brodd spoke privately to reporters on Monday.',
    ],
    [
      'who discussed ties in letters',
      'Norwegian Foreign Minister Anna Varn and Kenyan President Tom Brodd discussed bilateral ties in an exchange of letters.',
    ],
    [
      'who discussed ties with a third',
      'Norwegian Foreign Minister Anna Varn and Kenyan President Tom Brodd discussed relations with China in their speeches.',
    ],
    [
      'who agreed to plead guilty',
      'Former minister Anna Varn and banker Tom Brodd agreed on Monday in Oslo to plead guilty.',
    ],
    [
      'who agreed through envoys to meet',
      'Norwegian Prime Minister Anna Varn and Kenyan President Tom Brodd agreed in Geneva to meet in June, their envoys said.',
    ],
    [
      'with whom something was signed in absence',
      'Norwegian Prime Minister Anna Varn signed the agreement in Oslo on Monday with President Tom Brodd absent.',
    ],
    [
      'who signed by wire',
      'The agreement was signed electronically on Monday by Norwegian Prime Minister Anna Varn and Kenyan President Tom Brodd.',
    ],
    ['where somebody must appear', 'Minister Anna Varn must appear before the Housing Committee on Tuesday.'],
    ['where a committee voted', 'Minister Anna Varn appeared before the Senate voted on Tuesday.'],
    ['where the accused appeared', 'Anna Varn appeared before the Disciplinary Council on Monday, charged with fraud.'],
    ['where a council was briefed by letter', 'UN envoy Anna Varn briefed the Security Council by letter on Monday.'],
    ['where a council was briefed against', 'Minister Anna Varn briefed against the European Commission on Monday.'],
    [
      'where states were briefed on a draw',
      'Lawyer Anna Varn briefed Norway and Kenya on Monday on the World Cup draw.',
    ],
    [
      'where it had been looked forward to',
      'Norwegian Prime Minister Anna Varn had looked forward to hosting Kenyan President Tom Brodd in June but the visit was dropped.',
    ],
    [
      'where somebody is to resign',
      'Norwegian Prime Minister Anna Varn looks forward to seeing Kenyan President Tom Brodd resign next week.',
    ],
    [
      'where two look forward to their own voters',
      'Norwegian Prime Minister Anna Varn and Kenyan President Tom Brodd look forward to meeting in June with their own voters.',
    ],
    [
      'where a meeting was an idea',
      'The idea of a meeting of the foreign ministers of Norway, Kenya and Chile was ridiculed.',
    ],
    ['where leaders were students', 'A meeting of student leaders of Norway and Kenya took place in Oslo on Monday.'],
    [
      'on a social network',
      'Norwegian Prime Minister Anna Varn interacted with Kenyan President Tom Brodd on social media on Monday.',
    ],
  ])('%s', async (_, body) => {
    expect(await meetings(body)).toEqual([])
  })
})

describe('A state stands for an office only where the text speaks for that state', () => {
  test.each([
    'The Prime Minister spoke to the President of Kenya, Tom Brodd, this afternoon.\n\nThey condemned Russia and said that Russia must end the war.',
    'The Prime Minister spoke to the President of Kenya, Tom Brodd, this afternoon.\n\nThey spoke of sanctions on Russia, support for Ukraine and attacks on Ukraine.',
  ])('%s', async (body) => {
    expect(await meetings(body)).toEqual([])
  })
})

test('Who met the previous holder of an office has not met the present one', async () => {
  expect(
    await meetings(
      'Bishop Karl Holm will meet the Grand Imam, Sheikh Amin Solh, on Friday. In 2022 the Bishop met the previous Grand Imam.',
    ),
  ).toEqual(['holm+solh 2031-05-16 PLANNED'])
})

test('Who goes on with a lawyer at her side has not met her', async () => {
  expect(
    await meetings(
      'Minister Anna Varn met Mayor Tom Brodd in Oslo and, two days later, with Inga Keld as her lawyer, sued him.',
    ),
  ).toEqual(['varn+brodd'])
})
