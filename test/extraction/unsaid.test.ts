import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

describe('Words within marks that nobody said are no DIRECT quote', () => {
  test.each([
    ['what somebody never said', 'Mayor Ilsa Varn never said: "That man is a thief."'],
    ['what somebody did not say', 'Mayor Ilsa Varn didn\'t say "That man is a thief" to anybody.'],
    ['what somebody refused to say', 'Mayor Ilsa Varn refused to say "I am sorry for what I did".'],
    ['what somebody could have said', 'Mayor Ilsa Varn waited. She could have said: "We will pay what we owe."'],
    ['what somebody might say', 'Mayor Ilsa Varn might say: "We will pay what we owe."'],
    [
      'what would be good if it had been said',
      'Imagine if Mayor Ilsa Varn had said: "We got it wrong and we are sorry."',
    ],
    ['what was not said, or else', 'Had Mayor Ilsa Varn said "I am sorry for what I did", nobody would have left.'],
    ['what somebody never said, told behind it', '"That man is a thief," Mayor Ilsa Varn never said.'],
    ['what somebody should have said, told behind it', '"We got it wrong," Mayor Ilsa Varn should have said.'],
    ['what somebody denied saying, told behind it', '"That man is a thief," Mayor Ilsa Varn denied saying.'],
    ['what somebody allegedly said', 'Mayor Ilsa Varn allegedly told aides: "We knew about the leak."'],
    ['what somebody is alleged to have said', 'Mayor Ilsa Varn is alleged to have said: "We knew about the leak."'],
    ['what is alleged behind it', '"We knew about the leak," Mayor Ilsa Varn is alleged to have told aides.'],
    ['what somebody reportedly said', 'Mayor Ilsa Varn reportedly told aides: "We knew about the leak."'],
    ['what somebody supposedly said', 'Mayor Ilsa Varn supposedly said that she knew of it.'],
    ['what somebody is accused of saying', 'Tomas Keld, 34, is accused of telling the crew: "I will drown you all."'],
    ['what somebody is imagined to say', 'Tomas Keld imagines Mayor Ilsa Varn saying, "The bridge is unsafe."'],
    ['of which somebody was misquoted', 'Mayor Ilsa Varn was misquoted as saying: "The bridge is unsafe."'],
    [
      'of which somebody was falsely quoted',
      'Mayor Ilsa Varn was falsely quoted as saying that the bridge was unsafe.',
    ],
    ['what neither of two would say', 'Neither Ilsa Varn nor Tomas Keld would say: "We are sorry for what we did."'],
    ['what is asked whether somebody said', 'Did Mayor Ilsa Varn say: "We are sorry for what we did"?'],
    ['what is waited for', 'Until Mayor Ilsa Varn says "I am sorry for what I did", nothing will change.'],
    ['what nobody said', 'Nobody told Mayor Ilsa Varn: "Do not go in there."'],
  ])('%s', async (_, text) => {
    expect(quotesOf(await extract(text))).toEqual([])
  })

  test.each([
    [
      'what somebody says that they never said is part of what they say',
      'Mayor Ilsa Varn insisted that she had never said "Farmers are rich enough".',
      'MIXED varn: she had never said "Farmers are rich enough"',
    ],
    [
      'what somebody denies saying is what they dispute',
      'Mayor Ilsa Varn denied having said "That man is a thief" at a dinner.',
      'MIXED varn: having said "That man is a thief" at a dinner',
    ],
    [
      'what somebody denies that they told others',
      'Mayor Ilsa Varn denies that she told staff: "Burn the files tonight."',
      'MIXED varn: she told staff: "Burn the files tonight."',
    ],
    [
      'of what somebody accuses another',
      'Tomas Keld accused Mayor Ilsa Varn of telling the crew: "I will drown you all."',
      'MIXED keld: Mayor Ilsa Varn of telling the crew: "I will drown you all."',
    ],
    [
      'what somebody is begged to say',
      'Tomas Keld begged Mayor Ilsa Varn to say: "The bridge is unsafe."',
      'MIXED keld: Mayor Ilsa Varn to say: "The bridge is unsafe."',
    ],
    [
      'whom somebody heard say it has said it',
      'Tomas Keld heard Mayor Ilsa Varn say: "The bridge is unsafe."',
      'DIRECT varn: The bridge is unsafe.',
    ],
    [
      'what somebody could only say was said',
      'Mayor Ilsa Varn could only say: "I am sorry for what I did."',
      'DIRECT varn: I am sorry for what I did.',
    ],
    [
      'who would not say more may go on after a colon',
      'Mayor Ilsa Varn would not say more: "I have said all that I can."',
      'DIRECT varn: I have said all that I can.',
    ],
    [
      'who quotes figures speaks',
      'Quoting figures from the port, Mayor Ilsa Varn said: "Half of all boats are old."',
      'DIRECT varn: Half of all boats are old.',
    ],
    [
      'who faces reporters speaks',
      'Mayor Ilsa Varn faced reporters on Monday: "Half of all boats are old."',
      'DIRECT varn: Half of all boats are old.',
    ],
    [
      'what somebody is fond of saying they say',
      'Mayor Ilsa Varn is fond of saying: "The sea gives and the sea takes."',
      'DIRECT varn: The sea gives and the sea takes.',
    ],
  ])('%s', async (_, text, quote) => {
    expect(quotesOf(await extract(text))).toEqual([quote])
  })
})

test("Words that somebody thought are nobody's", async () => {
  const found = await extract('"That man is a thief," Mayor Ilsa Varn thought.')
  expect(quotesOf(found)).toEqual(['DIRECT nobody: That man is a thief,'])
})

describe('Reported words begin behind "that"', () => {
  test('where a listener and a time stand before it', async () => {
    const found = await extract('Mayor Ilsa Varn told parliament last week that buses were late.')
    expect(quotesOf(found)).toEqual(['INDIRECT varn: buses were late'])
  })
})
