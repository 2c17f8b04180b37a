import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('Whoever is only named beside a speaker has said nothing', () => {
  test.each([
    [
      'whom somebody is believed to be',
      'The hacker, believed to be Tomas Keld, wrote: "I own your ships."',
      'DIRECT nobody: I own your ships.',
    ],
    [
      'whom the police say somebody to be',
      'A man, said by police to be Tomas Keld, shouted: "I own your ships."',
      'DIRECT nobody: I own your ships.',
    ],
    [
      'whose name somebody uses',
      'A hacker using the name Tomas Keld wrote: "I own your ships."',
      'DIRECT nobody: I own your ships.',
    ],
    [
      'as whom somebody poses',
      'A hacker posing as Tomas Keld wrote: "I own your ships."',
      'DIRECT nobody: I own your ships.',
    ],
    [
      'who somebody says that they are',
      'A hacker calling himself Tomas Keld wrote: "I own your ships."',
      'DIRECT nobody: I own your ships.',
    ],
    [
      'of whom a clause with "whose" tells',
      'The firm, whose founder Tomas Keld is in prison, said: "We regret the delay."',
      'DIRECT nobody: We regret the delay.',
    ],
    [
      'of whom a clause with "who" tells',
      'A neighbour, who saw Tomas Keld leave, said: "We regret the delay."',
      'DIRECT nobody: We regret the delay.',
    ],
    [
      'of whom a clause with "to whom" tells',
      'The judge, to whom Tomas Keld had lied, said: "We regret the delay."',
      'DIRECT nobody: We regret the delay.',
    ],
    [
      'whom it was not',
      'The defence minister – not Tomas Keld, as first reported – said: "We will stay."',
      'DIRECT nobody: We will stay.',
    ],
    [
      'unlike whom somebody speaks',
      'The minister, unlike Tomas Keld, said: "We will stay."',
      'DIRECT nobody: We will stay.',
    ],
    [
      'of whom prosecutors allege it',
      'Prosecutors allege Tomas Keld wrote: "Burn it all down."',
      'MIXED nobody: Tomas Keld wrote: "Burn it all down."',
    ],
  ])('%s', async (_, text, quote) => {
    expect(await told(text)).toEqual([quote])
  })
})
