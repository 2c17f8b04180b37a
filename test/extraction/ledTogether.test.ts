import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

const named = (told: string) =>
  told
    .replace(/\bX\b/g, 'Norwegian Foreign Minister Ilsa Varn')
    .replace(/\bY\b/g, 'Kenyan President Tomas Keld')
    .replace(/\bZ\b/g, 'Danish Foreign Minister Marta Oss')

/** Each text was published on Wednesday 2031-05-14. */
describe('They meet', () => {
  test.each([
    ['who are led to it', 'X will lead the first meeting of the Fish Dialogue with Y.', 'varn+keld PLANNED'],
    ['who convene it', 'X convened the first meeting of the committee alongside Y on Monday.', 'varn+keld 2031-05-12'],
    ['who join it', 'X will join a trilateral meeting with Y and Z on Friday.', 'varn+keld+oss 2031-05-16 PLANNED'],
    ['who lead it together', 'X will join Y in co-hosting a meeting on May 28.', 'varn+keld 2031-05-28 PLANNED'],
    ['who launch it together', 'Together with Y, X will launch the first meeting of the group.', 'varn+keld PLANNED'],
    ['whom they co-host', 'X and Z co-hosted Y for talks on Monday.', 'varn+oss+keld 2031-05-12'],
    ['at an audience that is granted', 'Z granted an audience to Y on Monday.', 'oss+keld 2031-05-12'],
    ['at a private audience', 'Z granted Y a private audience on Monday.', 'oss+keld 2031-05-12'],
    ['over lunch', 'Over lunch with Y on Monday, X said that fish was scarce.', 'varn+keld 2031-05-12'],
    [
      'beside something else',
      'On the sidelines of the forum on Monday, X discussed fish with Y.',
      'varn+keld 2031-05-12',
    ],
    ['both beside it', 'X and Y discussed fish on the margins of the Dorn Forum on Monday.', 'varn+keld 2031-05-12'],
    ['at talks that end', 'X and Y ended talks in Dorn on Monday without a deal.', 'varn+keld 2031-05-12'],
    [
      'at a summit that others host',
      'A summit of X and Y, hosted by Z, opened in Dorn on Monday.',
      'varn+keld 2031-05-12',
    ],
    [
      'in talks that one of them held',
      'It was settled in a call that the minister, Ilsa Varn, held with Y.',
      'varn+keld CALL',
    ],
    ['at the door', 'Y was met by Mayor Ilsa Varn on Monday.', 'keld+varn 2031-05-12'],
    ['named behind others', 'X met with officials from the region, as well as UN envoy Tomas Keld.', 'varn+keld'],
    ['named among others', 'X met with the heads of the banks today in Oslo, including Y.', 'varn+keld 2031-05-14'],
  ])('%s', async (_, told, expected) => {
    const found = await meetings(named(told))
    expect(found.map((line) => line.split('+').toSorted().join('+'))).toEqual([
      expected.split('+').toSorted().join('+'),
    ])
  })

  test('each by themselves in separate calls', async () => {
    expect(await meetings(named('In separate May 4 calls, X discussed fish with Y and Z.'))).toEqual([
      'varn+keld 2031-05-04 CALL',
      'varn+oss 2031-05-04 CALL',
    ])
  })
})

describe('Nobody meets', () => {
  test.each([
    ['in leading what is no meeting', 'X will join Y in leading the opposition to the dam.'],
    ['in leading calls for one', 'X joined Y in leading calls for a summit.'],
    ['in opening fire over one', 'X joined Y in opening fire on the press over the summit.'],
    ['before others who cheer', 'X gave Y a standing ovation as an audience cheered.'],
    ['over a row', 'X led talks on the border feud with Y.'],
    ['at a meeting of other people', 'X opened a session on fish with a joke about Y.'],
    ['where one will not lead it', 'X will not lead the meeting with Y.'],
    ['before an audience in a hall', 'Y gave Ilsa Varn a wide audience for her songs.'],
    ['who is only related to whom they meet', 'X met with leaders from the region, as well as the widow of Y.'],
    ['each of them with others', 'X and Y each discussed the drought on the margins of the forum.'],
    ['who is absent', 'X chaired a meeting of the council with Y absent.'],
    ['who is at sea', 'X opened the summit on Monday with Y still at sea.'],
    ['at a challenge', 'The challenge of Y was met by Mayor Ilsa Varn.'],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual([])
  })
})

test('"They", after a delegation, are not the two who were named before it', async () => {
  const text = `Minister Ilsa Varn and Foreign Minister Juan Ubra will co-chair the dialogue in Lund. In Dorn, the delegation will meet with President Tomas Keld. They will also visit the canal to speak with Administrator Marta Oss.`
  expect((await meetings(text)).filter((line) => line.includes('oss'))).toEqual([])
})

test('A return dates nothing that came before it', async () => {
  const text = `Special Envoy Ilsa Varn returned from Saudi Arabia on May 12. During the trip Varn met with UN Special Envoy Tomas Keld.`
  expect(await meetings(text)).toEqual(['varn+keld'])
})
