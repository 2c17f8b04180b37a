import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

describe('A meeting has for parties', () => {
  test.each([
    [
      'a guest who is named after place and time',
      'President Tom Brodd received at Lund Palace this morning Anna Lund, Minister of Trade of Kenya, who brought a letter.',
      ['brodd+lund 2031-05-14'],
    ],
    [
      'a guest by what guests are called',
      `Minister Tom Brodd held talks with his Kenyan counterpart, Anna Lund, on Monday. On Tuesday the visiting dignitary called on President Karl Holm in Oslo.`,
      ['brodd+lund 2031-05-12', 'lund+holm 2031-05-13'],
    ],
    [
      'somebody by what the text says that they do',
      'The pianist Anna Lund will play in Riga. In September the pianist will sit down in Oslo with the culture minister, Tom Brodd.',
      ['lund+brodd 2031-09 PLANNED'],
    ],
    [
      'bodies whose people come',
      'The Harbour Pilots Association, which met Fisheries Department officials on Monday, was content.',
      ['harbour-pilots-association+fisheries-department 2031-05-12'],
    ],
    [
      'bodies whose boards meet',
      'The boards of Velmair Industries and Lundgren Shipyards are due to meet in Oslo on May 20.',
      ['velmair-industries+lundgren-shipyards 2031-05-20 PLANNED'],
    ],
    [
      'the second of two bodies with a short form and an epithet before it',
      'The Harbour Council (HC) and the rebel Northern Front (NF) met in Oslo on Monday.',
      ['harbour-council+northern-front 2031-05-12'],
    ],
    [
      'who led their delegations',
      'The Harbour Council and the Northern Front met in Oslo on Monday. The council delegation was led by Mayor Tom Brodd, and that of the front by its secretary-general, Anna Lund.',
      ['harbour-council+northern-front+brodd+lund 2031-05-12'],
    ],
    [
      'who was present, where only leaders are told of before',
      'Prime Minister Tom Brodd met the leaders of three parties in Oslo on Monday. Present were Minister Anna Lund and Mayor Karl Holm.',
      ['brodd+lund+holm 2031-05-12'],
    ],
    [
      'who was also present',
      'President Tom Brodd received Minister Anna Lund on Monday. In the meeting, at which Mayor Karl Holm was also present, they spoke of fish.',
      ['brodd+lund+holm 2031-05-12'],
    ],
    [
      'not who accompanied one of them to people who are not named',
      'Minister Tom Brodd will meet with private firms on Thursday. The Minister will be joined by Ambassador Anna Lund.',
      [],
    ],
    [
      'those whom one title names together',
      'Minister Tom Brodd met with Presidents Anna Lund and Karl Holm on Monday.',
      ['brodd+lund+holm 2031-05-12'],
    ],
    [
      'whom the phrase before the names calls by their states',
      'The presidents of Ghana and Togo, Tom Brodd and Anna Lund, met on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'the officer of a body, and no president of a state',
      'Anna Lund, president of the Harbour Council, was in Oslo. She met President Tom Brodd on Monday. On Tuesday the Harbour Council president held talks with Minister Karl Holm.',
      ['lund+brodd 2031-05-12', 'lund+holm 2031-05-13'],
    ],
    [
      'an envoy who is called by whom he serves',
      'The Special Envoy of the Secretary-General for the Lakes, Ms. Anna Lund, ended a visit. The Special Envoy was received on Monday by President Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'both of those who met bilaterally after a meeting of three',
      'Minister Tom Brodd hosted Minister Anna Lund and Minister Karl Holm on Monday. Following the meeting, Brodd and Lund met bilaterally.',
      ['brodd+lund+holm 2031-05-12', 'brodd+lund 2031-05-12'],
    ],
    [
      'each of two whom somebody met one after the other',
      'On Monday Minister Tom Brodd met with President Anna Lund and, later in the day, with Mayor Karl Holm.',
      ['brodd+lund 2031-05-12', 'brodd+holm 2031-05-12'],
    ],
    [
      'each of two who met somebody respectively',
      'Premier Tom Brodd and Mayor Karl Holm met with Minister Anna Lund respectively on Monday.',
      ['lund+brodd 2031-05-12', 'lund+holm 2031-05-12'],
    ],
    [
      'a pronoun and a name',
      'Minister Tom Brodd arrived in Oslo. He and Minister Anna Lund spoke by phone on Monday.',
      ['brodd+lund 2031-05-12 CALL'],
    ],
    [
      'bodies whose people are received',
      'President Tom Brodd received this morning (Wednesday) officials of the Harbour Council at his palace.',
      ['brodd+harbour-council 2031-05-14'],
    ],
    [
      'both men of whom the text has spoken',
      'Minister Anna Lund and Mayor Karl Holm arrived on Monday. President Tom Brodd received both men on Tuesday.',
      ['brodd+lund+holm 2031-05-13'],
    ],
    [
      'the counterpart, by state and office',
      'President Tom Brodd spoke by phone with President Anna Lund of Kenya on Monday. Brodd will host his Kenyan counterpart in Oslo on Friday.',
      ['brodd+lund 2031-05-12 CALL', 'brodd+lund 2031-05-16 PLANNED'],
    ],
    [
      'whom "them" means',
      'President Anna Lund and Minister Karl Holm arrived on Monday. Mayor Tom Brodd met with them on Tuesday.',
      ['brodd+lund+holm 2031-05-13'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('It is told', () => {
  test.each([
    [
      'by words before the verb that are another’s',
      'President Tom Brodd will on Thursday, after the fair, host Minister Anna Lund.',
      ['brodd+lund 2031-05-15 PLANNED'],
    ],
    [
      'by an expectation in the passive',
      'Minister Tom Brodd is expected to be received by President Anna Lund in Oslo on Saturday.',
      ['brodd+lund 2031-05-17 PLANNED'],
    ],
    [
      'by what is to be',
      'Mr. Tom Brodd is to be received by President Anna Lund in Oslo on Saturday.',
      ['brodd+lund 2031-05-17 PLANNED'],
    ],
    [
      'by the second verb of a sentence',
      'Minister Tom Brodd landed in Oslo on Monday and was received by President Anna Lund at her palace.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'of a pair',
      'Minister Tom Brodd and Minister Anna Lund spoke of fish. The pair met in Oslo on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by a call that somebody made',
      'President Tom Brodd made a telephone call yesterday evening to King Karl Holm of Norway.',
      ['brodd+holm 2031-05-13 CALL'],
    ],
    ['by a ring', 'Mr. Tom Brodd rang Ms. Anna Lund on Sunday night.', ['brodd+lund 2031-05-11 CALL']],
    [
      'by a call to come',
      'Minister Tom Brodd said he would telephone Minister Anna Lund on Friday.',
      ['brodd+lund 2031-05-16 PLANNED CALL'],
    ],
    [
      'by a call of two',
      'Minister Tom Brodd and Minister Anna Lund are to speak by telephone on Friday to clear the air.',
      ['brodd+lund 2031-05-16 PLANNED CALL'],
    ],
    [
      'by a courtesy call that was received',
      'On Monday, Minister Tom Brodd received a courtesy call from Ambassador Anna Lund.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by what was discussed on the telephone with somebody',
      'Minister Tom Brodd discussed the bridge with his Kenyan counterpart, Anna Lund, by phone on Monday.',
      ['brodd+lund 2031-05-12 CALL'],
    ],
    [
      'by what was raised over the phone, however much',
      'Mayor Tom Brodd raised the drought and the harvest with Minister Anna Lund over the phone on Monday.',
      ['brodd+lund 2031-05-12 CALL'],
    ],
    [
      'by a call that came today',
      'President Tom Brodd received today a phone call from Minister Anna Lund.',
      ['brodd+lund 2031-05-14 CALL'],
    ],
    [
      'by a visit that was paid separately',
      'Minister Tom Brodd had called on President Anna Lund separately on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by a meeting of the two',
      'Minister Tom Brodd and President Anna Lund spoke of fish. A treaty followed a meeting of the two leaders on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'for the day to come, where it has been called off',
      'A meeting between Minister Tom Brodd and Mayor Anna Lund, scheduled for Friday, has been called off.',
      ['brodd+lund 2031-05-16 CANCELLED'],
    ],
    [
      'by two who sat down',
      'Minister Tom Brodd and Minister Anna Lund sat down for five hours at an inn on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by what was discussed at a bilateral meeting',
      'Minister Tom Brodd discussed the bridge with Minister Anna Lund at a bilateral meeting late on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by a call that came on a day in figures',
      'President Tom Brodd received on Monday 12/05/2031 a phone call from Minister Anna Lund.',
      ['brodd+lund 2031-05-12 CALL'],
    ],
    [
      'by a reception for somebody',
      'Minister Tom Brodd hosted a reception in Oslo on May 12 for Anna Lund, Mayor of Riga.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by a working session that somebody will have',
      'Minister Tom Brodd will have a working session with Minister Anna Lund on Friday.',
      ['brodd+lund 2031-05-16 PLANNED'],
    ],
    [
      'by a journey to see somebody',
      'On Monday Minister Tom Brodd flew to Oslo to see Minister Anna Lund.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by a table that somebody joined',
      'On Monday Mayor Tom Brodd joined Minister Anna Lund and Minister Karl Holm at a roundtable.',
      ['brodd+lund+holm 2031-05-12'],
    ],
    [
      'by who leads a session together',
      'Minister Tom Brodd will co-chair the session of the joint commission with Minister Anna Lund on Friday.',
      ['brodd+lund 2031-05-16 PLANNED'],
    ],
    [
      'by a noun, time and place between it and the parties',
      'In a meeting on Sunday evening with the President of Kenya, Mr. Karl Holm, and his delegation, the Mayor of Oslo, Tom Brodd, described the bridge.',
      ['brodd+holm 2031-05-11'],
    ],
    [
      'by a meeting of two, which was called off',
      'A separate meeting of Minister Tom Brodd and Minister Anna Lund, scheduled for Sunday, did not take place.',
      ['brodd+lund 2031-05-11 CANCELLED'],
    ],
    [
      'by the text going on about "the meeting"',
      'Minister Tom Brodd and Minister Anna Lund agreed on Monday to mend the bridge. The 40-minute meeting was their first.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'for the day after the one before',
      'Minister Tom Brodd met Minister Anna Lund on Monday, May 5. The following day, Brodd met Mayor Karl Holm.',
      ['brodd+lund 2031-05-05', 'brodd+holm 2031-05-06'],
    ],
    [
      'for the day that it has, and not the one after the meeting before',
      'Minister Tom Brodd met Minister Anna Lund on Monday, May 5. Brodd met Mayor Karl Holm on May 9, and flew home on the following day.',
      ['brodd+lund 2031-05-05', 'brodd+holm 2031-05-09'],
    ],
    [
      'by "she", whom the sentence before called the pianist',
      'Mayor Eva Holm hailed pianist Anna Lund in a letter. Holm was glad. The pianist came to Oslo on Sunday. On Monday she met Minister Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by people of a body, named after them',
      'Officials of Velmair Industries met Minister Anna Lund on Monday.',
      ['velmair-industries+lund 2031-05-12'],
    ],
    [
      'by who led a delegation that somebody met',
      'Minister Tom Brodd met a delegation on Monday. The delegation was led by Mayor Karl Holm.',
      ['brodd+holm 2031-05-12'],
    ],
    [
      'for the day after one that was held only',
      'Minister Tom Brodd will meet Minister Anna Lund on Friday. The following day, Brodd will meet Mayor Karl Holm.',
      ['brodd+lund 2031-05-16 PLANNED', 'brodd+holm PLANNED'],
    ],
    [
      'for the day after a day, and not after a month',
      'Minister Tom Brodd met Minister Anna Lund in April 2031. The following day, Brodd met Mayor Karl Holm.',
      ['brodd+lund 2031-04', 'brodd+holm'],
    ],
    ['for a year that is its own', 'Minister Tom Brodd met Minister Anna Lund earlier this year.', ['brodd+lund 2031']],
    [
      'not for a year in which somebody travels often',
      'Minister Tom Brodd met Minister Anna Lund on his third trip abroad this year.',
      ['brodd+lund'],
    ],
    [
      'by "the guest", until there is another',
      'President Tom Brodd received Minister Anna Lund on Monday. On Tuesday he received Judge Eva Moe. The guest met Mayor Karl Holm on Wednesday.',
      ['brodd+lund 2031-05-12', 'brodd+moe 2031-05-13'],
    ],
    [
      'for the day of its own clause',
      'Minister Tom Brodd will tour a plant on Friday and is scheduled to meet with Mayor Anna Lund, of the Harbour Council, in Oslo on Saturday.',
      ['brodd+lund 2031-05-17 PLANNED'],
    ],
    [
      'not for when somebody had come',
      'Minister Tom Brodd, who arrived on Monday evening, was received by President Anna Lund at the Harbour Ministry on Tuesday.',
      ['brodd+lund 2031-05-13'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })

  test.each([
    [
      'by what goes on between bodies for years',
      'The Harbour Council noted negotiations between Velmair Industries and Lundgren Shipyards.',
    ],
    ['by those who host a fair', 'Minister Tom Brodd and Minister Anna Lund co-hosted the book fair on Monday.'],
    [
      'by what somebody promises to have',
      'Minister Tom Brodd follows a promise of Minister Anna Lund and Mayor Karl Holm to have a dialogue.',
    ],
    [
      'by "the meeting" of two who met others',
      'Minister Tom Brodd and Mayor Anna Lund were at a school. The meeting was long.',
    ],
    [
      'by who discussed something in meetings of others',
      'Minister Tom Brodd came to Oslo. During his meetings with officials, Mayor Anna Lund discussed the bridge.',
    ],
    ['by what had been due', 'Minister Tom Brodd had been due to meet Minister Anna Lund on Monday.'],
    ['by a standard that is met', 'On Monday the Harbour Council met EU standards.'],
    [
      'by who was with somebody that met people without a name',
      'Minister Tom Brodd met officials on Monday. Brodd was accompanied by Mayor Karl Holm.',
    ],
    [
      'by "the secretary", when two that come later are one',
      'The secretary met Mayor Karl Holm on Monday. Secretary Tom Brodd and Secretary Anna Lund were glad.',
    ],
    [
      'by who led a delegation of which the text spoke long before',
      `Minister Tom Brodd met a delegation on Monday. ${'The bridge stands over the river, as all in the town know. '.repeat(8)}The delegation was led by Mayor Karl Holm.`,
    ],
    [
      'by somebody of whom the text may speak as an owner of those met',
      'Minister Tom Brodd met officials of the harbour and Mayor Anna Lund on Monday.',
    ],
    ['by what somebody is seen as', 'Minister Tom Brodd is to see Minister Anna Lund as a rival.'],
  ])('not %s', async (_, body) => {
    expect(await meetings(body)).toEqual([])
  })
})
