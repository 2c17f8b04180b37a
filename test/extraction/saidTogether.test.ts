import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('Whoever stands beside the speaker', () => {
  test.each([
    [
      'speaks too, where what each of them is stands between',
      '"We are stronger," said Inga Varn, CEO of Dorn Steel Inc., and Tomas Keld, CEO of Orde Power Ltd., in a joint statement.',
      'DIRECT varn & keld: We are stronger,',
    ],
    [
      'does something else, where another verb follows',
      '"We are stronger," said Inga Varn, CEO of Dorn Steel Inc., and Tomas Keld agreed.',
      'DIRECT varn: We are stronger,',
    ],
    [
      'is written to',
      'In a letter to Anna and Kim Varn, the chief executive of the trust, Inga Keld, wrote: "We failed you."',
      'DIRECT keld: We failed you.',
    ],
    [
      'is spoken for, and has the surname of another',
      'Anna Varn left early on.\n\nCounsel for Clare Varn, Sir Tomas Keld, said the piano was out of tune.',
      'INDIRECT keld: the piano was out of tune',
    ],
  ])('%s', async (_, text, quote) => {
    expect(await told(text)).toEqual([quote])
  })

  test.each([
    ['German', '»We shot it in nine days«, said Lotte Keld, »and it is the best line in the film.«'],
    ['English', '"We shot it in nine days", said Lotte Keld, "and it is the best line in the film."'],
  ])('is the speaker of both parts of a quotation with %s marks', async (_, text) => {
    expect(await told(text)).toEqual([
      'DIRECT keld: We shot it in nine days',
      'DIRECT keld: and it is the best line in the film.',
    ])
  })
})
