import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'
import { roles } from './roles.ts'

describe('A body in a phrase about somebody does not speak for them, whatever is said of the body', () => {
  test.each([
    ['Lawmaker Tibor Keld of the ruling Order Party said it would pass.', 'keld'],
    ['A member of the ruling Order Party said it would pass.', null],
    ['A supporter of the banned Northern Front said it would pass.', null],
    ['Captain Otto Keld of the ferry Blue Dawn said it was late.', 'keld'],
    ['The ruling Order Party said it would pass.', 'order-party'],
  ])('%s', async (body, speaker) => {
    const { quotes } = await extract(body)
    expect(quotes.map((quote) => quote.speaker)).toEqual([speaker])
  })
})

describe('Who is “of” a body belongs to it, whatever is said of the body', () => {
  test.each([
    ['Tibor Keld of the ruling Order Party spoke.', ['Tibor Keld: – @ Order Party']],
    ['Ilsa Varn of the newly founded Institute of Fish Research spoke.', ['Ilsa Varn: – @ Institute of Fish Research']],
    ['Ilsa Varn, director of the human rights group Dorn Watch, spoke.', ['Ilsa Varn: director @ Dorn Watch']],
    ['Ilsa Varn of the former Order Party spoke.', []],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })
})
