import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

/** Published on Wednesday 2031-05-14. */
describe('A meeting is told by', () => {
  test.each([
    [
      'who brought several together',
      'Chancellor Anna Lund hosted the talks in Oslo on Monday, which brought together President Tom Brodd and King Otto.',
      ['lund+brodd+otto 2031-05-12'],
    ],
    [
      'who spoke at somebody’s side',
      'Standing beside President Tom Brodd in Oslo on Monday, Prime Minister Anna Lund said the bridge would open.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'credentials',
      'The new ambassador of Kenya, Tom Brodd, presented his credentials to Queen Anna on Monday.',
      ['brodd+anna 2031-05-12'],
    ],
    [
      'those who attended it',
      'The meeting, attended by Minister Anna Lund and Mayor Tom Brodd, took place in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'who was met at a place',
      'Prime Minister Anna Lund was met at Oslo airport by Foreign Minister Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'who leads a delegation',
      'A delegation of the Labour Party headed by Anna Lund arrived in Oslo on Monday and met with Minister Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'what somebody comes out of',
      'Union leader Anna Lund emerged from two hours of talks with Minister Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a stay for talks',
      'Minister Anna Lund was in Oslo on Monday for talks with her counterpart Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'what is done before it',
      'On Thursday President Anna Lund will speak to students before meeting Prime Minister Tom Brodd.',
      ['lund+brodd 2031-05-15 PLANNED'],
    ],
    [
      'a link by video',
      'President Anna Lund discussed the border with Prime Minister Tom Brodd by video link on Monday.',
      ['lund+brodd 2031-05-12 VIDEO'],
    ],
    ['what is on the day’s list', 'Mayor Anna Lund has a meeting with Minister Tom Brodd.', ['lund+brodd']],
    ['a visit that ends its sentence', 'President Anna Lund later called on King Otto of Norway.', ['lund+otto']],
    [
      'two offices of one kind, each with its holder',
      'The presidents of Norway, Anna Lund, and of Kenya, Tom Brodd, met in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'somebody from a town that nobody knows',
      'Mayor Anna Lund of Qelvar and Bishop Tom Brodd met on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a rival elsewhere',
      'Owner Anna Lund and her rival at Qelvar Mills, Tom Brodd, held talks in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'who is received where a clause says that she was',
      'On Monday Anna Lund was in Oslo, where President Tom Brodd received her at the palace.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'whose host somebody was',
      'Minister Anna Lund was in Oslo on Monday. Her host was Trade Minister Tom Brodd.',
      ['lund+brodd'],
    ],
    [
      'who heads its sides, and who is in the chair',
      'The Kenyan side was headed by Minister Anna Lund, and the Norwegian by General Tom Brodd. The talks, held at a hotel, were chaired by envoy Otto Keld.',
      ['lund+brodd+keld'],
    ],
    [
      'what two failed to settle at it',
      'Union leader Anna Lund and Mayor Tom Brodd failed to reach a deal at a meeting in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'who was present at a first meeting of which nobody is named',
      'Its first meeting took place in a flat. Present were the treasurer Anna Lund and the diplomat Tom Brodd.',
      ['lund+brodd'],
    ],
    [
      'who came to see whom',
      'Tom Brodd was freed on Monday. Hours later Minister Anna Lund came to see him at his house.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a working lunch that somebody travels for',
      'On Thursday President Anna Lund travels to Oslo for a working lunch with King Otto.',
      ['lund+otto 2031-05-15 PLANNED'],
    ],
    [
      'who called an envoy in',
      'Ambassador Tom Brodd was called in by the deputy minister, Anna Lund, on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'a delegation that somebody led',
      'Speaker Anna Lund led a delegation to Oslo, where it held talks with Minister Tom Brodd.',
      ['lund+brodd'],
    ],
    [
      'hands that were seen',
      'Governor Anna Lund and Mayor Tom Brodd were seen shaking hands at the opening on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a list after a colon',
      'Premier Anna Lund met two party leaders on Monday: Tom Brodd of the Greens and Otto Keld of the Liberals.',
      ['lund+brodd+keld 2031-05-12'],
    ],
    [
      'a day that opens the sentence without a comma',
      'Premier Anna Lund came on Monday. On Tuesday morning she went to the palace for talks with King Otto.',
      ['lund+otto 2031-05-13'],
    ],
    [
      'the names under a treaty',
      'The treaty was signed by Minister Anna Lund and Secretary Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a letter brought to a place',
      'Envoy Anna Lund delivered a message from King Otto to Chancellor Tom Brodd in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'who was among the guests',
      'Ambassador Anna Lund gave a reception on Friday. Among her guests were Minister Tom Brodd and Speaker Otto Keld.',
      ['lund+brodd+keld 2031-05-09'],
    ],
    [
      'notes compared over dinner',
      'Minister Anna Lund and Mayor Tom Brodd compared notes over dinner in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'what was discussed on a day',
      'Minister Anna Lund had discussed the bridge with Prime Minister Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'what two discussed in a place on a day',
      'Colonel Anna Lund and the banker Tom Brodd discussed the plot at an inn in Oslo on 7 January 2031.',
      ['lund+brodd 2031-01-07'],
    ],
    [
      'names in brackets',
      'Minister Anna Lund held talks on Monday with her counterparts from Hungary (Tom Brodd) and Malta (Otto Keld).',
      ['lund+brodd+keld 2031-05-12'],
    ],
    [
      'three who are listed after what they lead',
      'The leaders of the three parties, Anna Lund, Tom Brodd and Otto Keld, met behind closed doors on Monday.',
      ['lund+brodd+keld 2031-05-12'],
    ],
    [
      'what two did who came together',
      'Commissioner Anna Lund came to Oslo on Monday, accompanied by Minister Tom Brodd. They were received by King Otto.',
      ['lund+brodd+otto 2031-05-12'],
    ],
    [
      'whom somebody is to meet again',
      'Director Anna Lund said that she had met Minister Peter Brodd on Monday and would meet him again on Thursday.',
      ['lund+brodd 2031-05-12', 'lund+brodd 2031-05-15 PLANNED'],
    ],
    [
      'a journey with several meetings',
      'Envoy Anna Lund flew to Oslo, meeting Norwegian Minister Tom Brodd on Monday and Kenyan Minister Otto Keld on Tuesday.',
      ['lund+brodd 2031-05-12', 'lund+keld 2031-05-13'],
    ],
    [
      'a separate session of two',
      'Minister Anna Lund and Germany’s Otto Keld held a separate session on Monday.',
      ['lund+keld 2031-05-12'],
    ],
    [
      'a post without its "I"',
      '“Good to meet my friend Anna Lund today in Oslo,” tweeted Minister Tom Brodd.',
      ['brodd+lund 2031-05-14'],
    ],
    [
      'another post without its "I"',
      '“Spoke with Prime Minister Anna Lund by phone,” Minister Tom Brodd wrote on X.',
      ['brodd+lund CALL'],
    ],
    [
      'where somebody was who discussed something',
      'Minister Anna Lund was in Oslo on Monday, where she discussed gas with Prime Minister Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'those who flew together',
      'The ministers of Kenya and Norway, Anna Lund and Tom Brodd, flew to Riga together on Monday to meet King Otto.',
      ['lund+brodd+otto 2031-05-12'],
    ],
    [
      'a counterpart with a surname that is also a place',
      'Minister Anna Lund met her South Korean counterpart, Park Min-su, on Monday.',
      ['lund+min-su 2031-05-12'],
    ],
    [
      'a bilateral meeting after which two sign',
      'President Anna Lund and Prime Minister Tom Brodd witnessed the signing of five agreements in Oslo on Monday after their bilateral meeting.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'who also attended it, wherever it was',
      'President Anna Lund held talks with Minister Tom Brodd on Monday. The talks at the Harbour House, Oslo, were also attended by Ambassador Otto Keld.',
      ['lund+brodd+keld 2031-05-12'],
    ],
    [
      'who sat across from whom',
      'Minister Anna Lund sat across from her Kenyan counterpart, Tom Brodd, for an hour on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a luncheon to which somebody was hosted',
      'President Anna Lund was hosted to a luncheon by King Otto on Monday.',
      ['lund+otto 2031-05-12'],
    ],
    [
      'what goes on today',
      'Minister Anna Lund is meeting her Kenyan counterpart, Tom Brodd, in Oslo today.',
      ['lund+brodd 2031-05-14'],
    ],
    [
      'calls that end their sentence',
      'On her first day President Anna Lund called Secretary-General Tom Brodd.',
      ['lund+brodd CALL'],
    ],
    [
      'who went straight to see whom',
      'Envoy Anna Lund went straight from the airport to see Colonel Tom Brodd, the leader.',
      ['lund+brodd'],
    ],
    [
      'what a spokesperson announced of a visitor, who is "him" then',
      'Spokesperson Otto Keld announced that Prime Minister Tom Brodd will visit Norway in June. President Anna Lund will meet with him, and Speaker Ada Moe will hold talks with him.',
      ['lund+brodd 2031-06 PLANNED', 'moe+brodd 2031-06 PLANNED'],
    ],
    [
      'what was to have taken place, and did not',
      'Minister Anna Lund was to have been granted an audience by Pope Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12 CANCELLED'],
    ],
    [
      'a further call, of whom the text is about, which followed',
      'President Anna Lund spoke by phone with President Tom Brodd on Saturday. Lund was glad. A second call, with King Otto, followed on Sunday.',
      ['lund+brodd 2031-05-10 CALL', 'lund+otto 2031-05-11 CALL'],
    ],
    [
      'an encounter that is expected',
      'Another encounter between Envoy Anna Lund and Colonel Tom Brodd, this time in Oslo, is expected in June.',
      ['lund+brodd 2031-06 PLANNED'],
    ],
    [
      'who was summoned to a place',
      'The premier, Anna Lund, summoned Tom Brodd to the palace on Monday night.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'whoever a relative clause is about',
      'It was the turn of President Anna Lund of Norway, who received Minister Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a lunch that somebody is given',
      'Minister Anna Lund came to Oslo on Monday. Her Kenyan counterpart, Tom Brodd, gave her lunch on Tuesday.',
      ['brodd+lund 2031-05-13'],
    ],
    [
      'who is received by nobody in particular',
      'President Anna Lund received Ambassador Tom Brodd on Monday morning. President Lund was glad. Then Otto Keld, Director of the Harbour Bank, was received.',
      ['lund+brodd 2031-05-12', 'keld+lund 2031-05-12'],
    ],
    [
      'a report to a head of state',
      'On Monday the Prosecutor General, Tom Brodd, reported to President Anna Lund on the work of the year.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'negotiators led by somebody',
      'On Monday union negotiators, led by Anna Lund, sat down with the director, Tom Brodd, in Oslo.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a stay that is expected, for talks',
      'Adviser Anna Lund is expected in Oslo next week for talks with her counterpart, Tom Brodd.',
      ['lund+brodd 2031-05 PLANNED'],
    ],
    [
      'a month in which two will see each other',
      'President Anna Lund and Prime Minister Tom Brodd will see each other in June, at the summit.',
      ['lund+brodd 2031-06 PLANNED'],
    ],
    [
      'coffee that two had',
      'Minister Anna Lund and the banker Tom Brodd had coffee on the terrace of a hotel on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })

  test('each of those on whom somebody called, who received them', async () => {
    const { meetings: found } = await extract(
      'Last week Ambassador Otto Keld paid farewell calls on President Anna Lund and Prime Minister Tom Brodd.',
    )
    const roles = found.map(({ participants }) => participants.map(({ of, role }) => `${of} ${role}`).join(', '))
    expect(roles).toEqual(['keld GUEST, lund HOST', 'keld GUEST, brodd HOST'])
  })

  test('each of those whom somebody met separately', async () => {
    expect(
      (await meetings('Secretary Anna Lund spoke separately on Monday with Minister Tom Brodd and King Otto.')).length,
    ).toBe(2)
    expect(
      await meetings('Envoy Anna Lund met separately with Minister Tom Brodd and Mayor Otto Keld on Monday.'),
    ).toEqual(['lund+brodd 2031-05-12', 'lund+keld 2031-05-12'])
    expect(
      await meetings('Envoy Anna Lund held separate talks on Monday with Minister Tom Brodd and Mayor Otto Keld.'),
    ).toEqual(['lund+brodd 2031-05-12', 'lund+keld 2031-05-12'])
    expect(
      await meetings(
        'Envoy Anna Lund met with Minister Tom Brodd in the morning and with Mayor Otto Keld in the afternoon.',
      ),
    ).toEqual(['lund+brodd', 'lund+keld'])
  })
})

describe('Nobody met', () => {
  test.each([
    ['where something else brought them together', 'The flood brought together Mayor Anna Lund and Bishop Tom Brodd.'],
    ['where talks might have', 'The talks would have brought together Mayor Anna Lund and Bishop Tom Brodd.'],
    ['beside a picture', 'Standing beside a portrait of King Otto, Mayor Anna Lund said the bridge would open.'],
    ['who left before it', 'President Anna Lund left the town before meeting Prime Minister Tom Brodd.'],
    ['where others stood at the airport', 'Prime Minister Anna Lund was met at Oslo airport by angry farmers.'],
    [
      'where what they discussed was said',
      'Minister Anna Lund and Mayor Tom Brodd discussed the promise made in Oslo on 7 January that fares would fall.',
    ],
    ['in a meeting of minds', 'Mayor Anna Lund has a meeting of minds with Minister Tom Brodd on taxes.'],
    ['where a poster greets', 'Mayor Anna Lund was greeted at the airport by a poster of Minister Tom Brodd.'],
    ['where an envoy did not come', 'Ambassador Tom Brodd was summoned by Minister Anna Lund but refused to come.'],
    ['where an official is called out', 'President Anna Lund called out Minister Tom Brodd.'],
    ['where a letter was posted', 'Mayor Anna Lund delivered a blow to Minister Tom Brodd in Oslo on Monday.'],
    ['where guests are of a house', 'Among the guests of the hotel were Mayor Anna Lund and Bishop Tom Brodd.'],
    ['where a bill was signed', 'The bill was signed by Governor Anna Lund and blocked by Judge Tom Brodd.'],
    ['where a party has a rival', 'Mayor Anna Lund has an opinion of talks and of Minister Tom Brodd.'],
  ])('%s', async (_, body) => {
    expect(await meetings(body)).toEqual([])
  })
})

test('Whoever is called "she" stays "she" beside a woman who is named after her', async () => {
  const body =
    'Prime Minister Amvo Okoru came to Oslo on Monday. She was greeted at the airport by Minister Anna Lund. On Tuesday she held talks with President Tom Brodd.'
  expect(await meetings(body)).toContain('okoru+brodd 2031-05-13')
})

test('Whose letter is handed over is not there', async () => {
  const body = 'President Anna Lund handed Minister Tom Brodd a letter from King Otto when they met in Oslo on Monday.'
  expect(await meetings(body)).toEqual(['lund+brodd 2031-05-12'])
})

test('Who was to have met a third has met the first', async () => {
  const body = 'Minister Anna Lund met President Tom Brodd on Monday, who was to have met King Otto.'
  expect(await meetings(body)).toContain('lund+brodd 2031-05-12')
})

test('Who chairs a meeting of which the text speaks much later was not at the first', async () => {
  const between = 'The farmers were pleased with the harvest, as they wrote in many letters to the paper of the town. '
  const body = `President Anna Lund met King Otto on Monday. ${between.repeat(6)}The meeting was chaired by Mayor Tom Brodd.`
  expect(await meetings(body)).toEqual(['lund+otto 2031-05-12'])
})
