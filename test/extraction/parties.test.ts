import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

describe('Who met is told', () => {
  test.each([
    [
      'by "the two foreign ministers", of two who hold that office',
      `Foreign Minister Anna Lund met her Kenyan counterpart, Tom Brodd, in Oslo on Monday. It rained. The harbour was
      closed. The two foreign ministers will meet again on Friday.`,
      ['lund+brodd 2031-05-12', 'lund+brodd 2031-05-16 PLANNED'],
    ],
    [
      'by "the two presidents", of the only two whom the article names, however far before',
      `President Anna Lund arrived on Monday. ${'It rained in the harbour. '.repeat(10)} President Tom Brodd was away. The
      two Presidents had met in Oslo on May 2.`,
      ['lund+brodd 2031-05-02'],
    ],
    [
      'by "the presidents", and not by those who were named together last',
      `President Anna Lund met President Tom Brodd on Monday. Karl Holm and Eva Rask took notes. The presidents agreed to
      meet again in Oslo on Friday.`,
      ['lund+brodd 2031-05-12', 'lund+brodd 2031-05-16 PLANNED'],
    ],
    [
      'by an office whose holder stands between commas',
      `Colonel Tom Brodd rules. The council's mediator for Kenya, former Danish minister Anna Lund, was received by the
      colonel in Oslo on Monday.`,
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by whoever acts on behalf of another',
      'On behalf of the President, the Minister of Fisheries, Anna Lund, met on Monday with Mayor Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by a title without an article, and the name behind it',
      'Founder of Lundgren Shipyards, Anna Lund, met with Minister Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by a counterpart whose name stands between commas',
      'Foreign Minister Anna Lund and her Kenyan counterpart, Tom Brodd, met for three hours in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by a subject with company that nobody names',
      'Anna Lund and two of her partners met with Mayor Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by the subject of the first of two verbs',
      'Anna Lund and Tom Brodd dined together in Oslo on Saturday and spoke again by phone on Monday.',
      ['lund+brodd 2031-05-10', 'lund+brodd 2031-05-12 CALL'],
    ],
    [
      'by a pronoun, which is not the one who is met',
      'The bank was opened during the visit of President Anna Lund to Oslo on May 2, when she met with Eva Rask.',
      ['lund+rask 2031-05-02'],
    ],
    [
      'by the office of the Church',
      'Pope Anselm spoke. On Monday, the Holy Father telephoned Bishop Tom Brodd.',
      ['anselm+brodd 2031-05-12 CALL'],
    ],
    [
      'by the surname without its article',
      'Minister Rashid al-Lundi spoke. Lundi met Mayor Tom Brodd on Monday.',
      ['al-lundi+brodd 2031-05-12'],
    ],
    [
      'with words between that belong to one of them',
      'A meeting between Anna Lund, claiming to speak for the harbour, and Tom Brodd took place on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by who heads two delegations',
      'The delegations, headed by Anna Lund for the council and Tom Brodd for the front, opened the round in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by "they", of an article that names no others together, however far before',
      `President Anna Lund spoke by phone on Monday with President Tom Brodd. ${'It rained in the harbour. '.repeat(12)} They will
      meet again in Oslo in June.`,
      ['lund+brodd 2031-05-12 CALL', 'lund+brodd 2031-06 PLANNED'],
    ],
    [
      'by "the two leaders", of two presidents and not of their ministers',
      `President Anna Lund wrote to President Tom Brodd. Minister Karl Holm and Minister Eva Rask talked. The two leaders will
      meet in Oslo in June.`,
      ['lund+brodd 2031-06 PLANNED'],
    ],
    [
      'by an office of a state that stands behind its portfolio',
      `The Minister of Trade and Harbours of the Republic of Kenya, Anna Lund, came. On Monday the Kenyan Minister met Mayor Tom
      Brodd.`,
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by a government and an army, which are called by less later',
      `Kenya's government and the National Harbour Army (ELN) held talks in Oslo on Monday. The government and the ELN will meet
      again on Friday.`,
      [
        'kenya-s-government+national-harbour-army 2031-05-12',
        'kenya-s-government+national-harbour-army 2031-05-16 PLANNED',
      ],
    ],
    [
      'by "the two generals", of two who are',
      `General Anna Lund, who heads the northern forces, and her eastern counterpart, General Tom Brodd, will hold talks in Oslo
      on Friday. The two generals met in Bergen in March.`,
      ['lund+brodd 2031-05-16 PLANNED', 'lund+brodd 2031-03'],
    ],
    [
      'by a counterpart who is called a colleague',
      'Foreign Minister of Kenya Tom Brodd wrote. Foreign Minister Anna Lund met with her Kenyan colleague in Oslo on May 2.',
      ['lund+brodd 2031-05-02'],
    ],
    [
      'by a team, of whoever leads it',
      'A staff team led by Ms. Anna Lund came to Oslo. The team met with Minister Tom Brodd on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by "whom", behind the name',
      'Lund thanked President Tom Brodd, whom Minister Anna Lund will meet in Oslo next month.',
      ['lund+brodd 2031-06 PLANNED'],
    ],
    [
      'by a title with words of its own before it, and the name behind a comma',
      "Minister Anna Lund held talks on Monday with the country's Harbour Aid Commissioner, Mubarak Brodd, in Oslo.",
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by the head of a "sisterly" state',
      'Emir Karim Lund received a phone call on Monday from Prime Minister of the sisterly Republic of Kenya Tom Brodd.',
      ['lund+brodd 2031-05-12 CALL'],
    ],
    [
      'by a guest who is named after time and place, by state and office',
      'President Anna Lund received on Monday at Lund Palace Kenyan Foreign Minister Tom Brodd, who brought a letter.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by states whose guards talk among themselves',
      'The trilateral talks among the coast guards of Kenya, Norway and Denmark took place in Oslo on Monday.',
      ['kenya+norway+denmark 2031-05-12'],
    ],
    [
      'by a surname with its article, written apart',
      'Minister Said bin Nasser Al Brodd spoke. Minister Anna Lund and Al Brodd last met in Oslo on May 2.',
      ['lund+brodd 2031-05-02'],
    ],
    [
      'by who led the delegations to talks of which no names were given',
      'The truce came after talks in Oslo. The council’s delegation was led by Anna Lund, and that of the front by Tom Brodd.',
      ['lund+brodd'],
    ],
    [
      'by "they" and "the two sides", of states that held talks',
      'Norway and Denmark held talks in Oslo on Monday. They will meet again on Friday. The two sides first sat down in Bergen in March.',
      ['norway+denmark 2031-05-12', 'norway+denmark 2031-05-16 PLANNED', 'norway+denmark 2031-03'],
    ],
    [
      'by a body of two states',
      `Norway and Kenya trade. The Norway-Kenya Joint Commission will meet in Oslo in June. The last session of the Norway-Kenya
      Working Group was held in Bergen in March.`,
      ['norway+kenya 2031-06 PLANNED', 'norway+kenya 2031-03'],
    ],
    [
      'each by itself, where one was received and then another',
      'On Monday President Tom Brodd received Anna Lund and then Karl Holm, who leads the opposition.',
      ['brodd+lund 2031-05-12', 'brodd+holm 2031-05-12'],
    ],
    [
      'by a ministry, which is called by less later',
      'The Ministry of Health (MH) and the Nurses Union (NU) wrote. The NU and the ministry last met on May 2.',
      ['nurses-union+ministry-of-health 2031-05-02'],
    ],
    [
      'by two ministers who are named between commas',
      `The foreign ministers of the two countries, Anna Lund of Norway and Tom Brodd of Kenya, agreed on the text in a video
      conference on May 2.`,
      ['lund+brodd 2031-05-02 VIDEO'],
    ],
    [
      'by "as well as"',
      'On Monday Minister Anna Lund met with senior officials, as well as Mayor Karl Holm.',
      ['lund+holm 2031-05-12'],
    ],
    [
      'by the leader of a delegation, after a comma',
      'Minister Anna Lund met on Monday with a trade delegation, led by Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('Nobody has met', () => {
  test.each([
    [
      'whose adviser somebody met',
      "Minister Anna Lund met with Tom Brodd's adviser Karl Holm on Monday.",
      ['lund+holm'],
    ],
    ['whose wife somebody met', 'Minister Anna Lund met Ida Falk, the wife of Tom Brodd, on Monday.', ['lund+falk']],
    ['one of whose aides somebody met', "Minister Anna Lund met Karl Holm, one of Tom Brodd's aides.", ['lund+holm']],
    [
      'of two women whom "the two men" does not mean',
      'Mrs Anna Lund met Mrs Eva Rask on Monday. The two men will meet again on Friday.',
      ['lund+rask'],
    ],
    [
      'of two presidents whom "the ministers" does not mean',
      'President Anna Lund met President Tom Brodd on Monday. The ministers will meet again on Friday.',
      ['lund+brodd'],
    ],
    [
      'of two who agreed on talks of others',
      'President Anna Lund met President Tom Brodd on Monday. They agreed to hold talks between the two ministries.',
      ['lund+brodd'],
    ],
    [
      'of two presidents whom "the two officials" does not mean',
      'President Anna Lund met President Tom Brodd on Monday. The two officials will meet on Friday.',
      ['lund+brodd'],
    ],
    [
      'of two presidents whom "the two rebel leaders" does not mean',
      'President Anna Lund met President Tom Brodd on Monday. The two rebel leaders will meet on Friday.',
      ['lund+brodd'],
    ],
  ])('%s', async (_, body, expected) => {
    const met = await meetings(body)
    expect(met.map((meeting) => meeting.split(' ')[0])).toEqual(expected)
  })
})

describe('A name', () => {
  test.each([
    ['begins with a word that begins sentences', 'Minister Per Lund spoke. The drought hurt Per Lund.', 'Per Lund'],
    ['begins with "He", a surname', 'Vice Premier He Lifang met with farmers on Monday.', 'He Lifang'],
    ['begins with "To", a surname', 'They visited President To Lamh on Monday.', 'To Lamh'],
    ['begins with "An", a surname, before a given name', 'They spoke with Minister An Na-rae by phone.', 'An Na-rae'],
    ['begins with "Can", a given name', 'Minister Can Demirbag arrived.', 'Can Demirbag'],
    ['begins with an initial', 'Chairwoman A. Lund spoke on Monday.', 'A. Lund'],
    ['has a "son of" that is also a company’s ending', 'Mr. Souleymane Ag Lund spoke on Monday.', 'Souleymane Ag Lund'],
    ['follows two honorifics', "They met the Mayor, Rt. Hon'ble Mr. Karl Lund, on Monday.", 'Karl Lund'],
    [
      'follows a body with two purposes',
      'The President of the Karelian Bank for Roads and Development, Claudine Lund, spoke.',
      'Claudine Lund',
    ],
    [
      'is known by an office of two words behind it',
      'A letter from Josphat Kiprono Lund, Cabinet Secretary, came.',
      'Josphat Kiprono Lund',
    ],
  ])('%s', async (_, body, name) => {
    const { people } = await extract(body)
    expect(people.map((person) => person.name)).toEqual([name])
  })
})

test.each([
  'Ministry says Prime Minister To Visit Oslo',
  'President Will Meet with Farmers and Bakers',
  'Minister So Far Silent on the Bridge',
])('the headline "%s" names nobody', async (headline) => {
  const { people } = await extract('The bridge is old. It was built in 1901.', headline)
  expect(people).toEqual([])
})

test('the president is not the First Lady, who alone is called by her full name', async () => {
  const { people } = await extract('First Lady Anna Lund spoke on Monday. President Lund met Mayor Karl Holm.')
  expect(people.map(({ name }) => name)).toEqual(['Anna Lund', 'Lund', 'Karl Holm'])
})

describe('States are those who hold their offices', () => {
  const named = 'President of Norway Anna Lund came. President of Kenya Tom Brodd came.'
  test.each([
    [
      'where one is named for each',
      `The presidents of Norway and Kenya met in Oslo on Monday. ${named}`,
      ['lund+brodd 2031-05-12'],
    ],
    ['as leaders, too', `The leaders of Norway and Kenya met in Oslo on Monday. ${named}`, ['lund+brodd 2031-05-12']],
    [
      'but not as ministers',
      `The ministers of Norway and Kenya met in Oslo on Monday. ${named}`,
      ['norway+kenya 2031-05-12'],
    ],
    [
      'nor where only one is named',
      'The presidents of Norway and Kenya met in Oslo on Monday. President of Norway Anna Lund came.',
      ['norway+kenya 2031-05-12'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('Two are meant', () => {
  test.each([
    [
      'of three, who are not they',
      `Anna Lund and Tom Brodd met in Oslo on Monday. Karl Holm, Anna Lund and Tom Brodd spoke. The two will meet again on Friday.`,
      ['lund+brodd 2031-05-12', 'lund+brodd 2031-05-16 PLANNED'],
    ],
    [
      'by an article that names nobody else',
      `Minister Anna Lund wrote. ${'It rained in the harbour. '.repeat(12)} Secretary Tom Brodd was away. It was the first time
      since their meeting in Oslo in March.`,
      ['lund+brodd 2031-03'],
    ],
    [
      'by a visit that one will pay',
      'Minister Anna Lund will pay an official visit to Norway. The visiting dignitary will call on Mayor Tom Brodd on May 20.',
      ['lund+brodd 2031-05-20 PLANNED'],
    ],
    [
      'by how long they spoke',
      'Foreign Minister Anna Lund and her Kenyan counterpart, Tom Brodd, spoke for about two hours in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'and a third who joined them for a meeting',
      'On Monday, Minister Anna Lund and Minister Tom Brodd were joined by Minister Karl Holm for a trilateral meeting in Oslo.',
      ['lund+brodd+holm 2031-05-12'],
    ],
    [
      'by the council that they chair',
      'A meeting of the Harbour Council, co-chaired by President Anna Lund and Minister Tom Brodd, is planned for June in Oslo.',
      ['lund+brodd 2031-06 PLANNED'],
    ],
    [
      'and no others by "the group and the council"',
      'Anna Lund and Tom Brodd met on Monday. A second meeting between the group and the council is planned for June.',
      ['lund+brodd 2031-05-12'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})
