import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

const said = async (lines: readonly string[], headline?: string) =>
  quotesOf(await extract(lines.join('\n\n'), headline))

describe('Headings in capitals are no speakers', () => {
  test.each([
    [
      'of an invitation',
      [
        'WHO: Mayor Otto Keld and Foreign Minister Ilsa Varn will speak.',
        'WHAT: They will open the bridge.',
        'WHERE: Lund Hall.',
        'CONTACT: Call us at 555.',
      ],
      [],
    ],
    [
      'of a release, whose prose is read as prose',
      [
        'BACKGROUND: The bridge is old.',
        'FUNDING: We have spent two million.',
        'NEXT STEPS: “We shall build it,” said Otto Keld.',
      ],
      ['DIRECT keld: We shall build it,'],
    ],
    ['of a report on markets', ['STOCKS: Shares rose.', 'BONDS: Yields fell.', 'OIL: Crude rose.'], []],
    ['of a recipe', ['INGREDIENTS: Two onions.', 'METHOD: Chop your onions.'], []],
    [
      'by turns',
      ['CLAIM: We pay half.', 'VERDICT: False, we found.', 'CLAIM: Our rents rose.', 'VERDICT: Are you sure?'],
      [],
    ],
    ['of a film', ['DIRECTOR: Otto Keld.', 'CAST: Ilsa Varn and Amos Teel.', 'You will love it.'], []],
    [
      'of an evening',
      ['HOST: The Lund Club. Join us for dinner.', 'SPEAKER: Otto Keld.', 'AUDIENCE: Bring your friends.'],
      [],
    ],
    [
      'that begin with what could be an office',
      ['EXECUTIVE SUMMARY: We found it old.', 'GENERAL INFORMATION: You can reach us.', 'MAYOR KELD’S PLAN: We walk.'],
      [],
    ],
    ['for and against', ['PRO: You save money.', 'CON: You lose time.'], []],
    [
      'though somebody is named in them',
      ['ABOUT ILSA VARN: Ilsa Varn was born in Lund and has served our town.', 'PRESS OFFICE: Call us at 555.'],
      [],
    ],
    [
      'though they are the names of those of whom the text tells',
      ['OTTO KELD: The mayor wants a bridge.', 'ILSA VARN: The challenger wants none.', 'Otto Keld and Ilsa Varn ran.'],
      [],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await said(lines)).toEqual(expected)
  })

  test('so that a meeting is told beneath them', async () => {
    const body = 'BACKGROUND: President Otto Keld met Prime Minister Ilsa Varn on Monday.\n\nFUNDING: It is old.'
    expect(await meetings(body)).toEqual(['keld+varn 2031-05-12'])
  })
})

describe('Labels in capitals are speakers', () => {
  test.each([
    [
      'where one of them has an office',
      ['THE CHAIR: We will begin.', 'SENATOR KELD: Thank you.'],
      ['DIRECT nobody: We will begin.', 'DIRECT keld: Thank you.'],
    ],
    [
      'where one of them asks',
      ['QUESTION: Why now?', 'ANSWER: It was time.'],
      ['DIRECT nobody: Why now?', 'DIRECT nobody: It was time.'],
    ],
    [
      'where one of them is known',
      ['VARN: I never said so.', 'HOLT: You did.', 'Mayor Ilsa Varn left.'],
      ['DIRECT varn: I never said so.', 'DIRECT nobody: You did.'],
    ],
    [
      'where two take turns, though nobody knows them',
      ['BRODD: I never said so.', 'HOLT: You did.', 'BRODD: No.', 'HOLT: Yes.'],
      ['DIRECT nobody: I never said so.', 'DIRECT nobody: You did.', 'DIRECT nobody: No.', 'DIRECT nobody: Yes.'],
    ],
    [
      'with how they speak in brackets',
      ['MINISTER (through an interpreter): I am glad.', 'QUELM: Thank you.'],
      ['DIRECT nobody: I am glad.', 'DIRECT nobody: Thank you.'],
    ],
    [
      'where the one who speaks greets, and says “I” in the next paragraph',
      ['MINISTER VARN: Ladies and gentlemen.', 'I am glad.', 'GUEST: Good evening.'],
      ['DIRECT varn: Ladies and gentlemen.', 'DIRECT varn: I am glad.', 'DIRECT nobody: Good evening.'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect((await said(lines)).slice(0, expected.length)).toEqual(expected)
  })
})
