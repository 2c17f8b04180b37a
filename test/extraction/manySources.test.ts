import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

/** What readers of many kinds of sources met: broadsheets, readouts, agendas, courts, leagues and palaces. */
const quotes = async (body: string, headline?: string) => quotesOf(await extract(body, headline))

describe('nobody who is named has said', () => {
  test.each([
    ['what a former minister said', 'The prime minister, Otto Keld, left. A former prime minister said: “He is done.”'],
    ['what one of them said', 'The prime minister, Otto Keld, left. One former minister said: “He is done.”'],
    [
      'what stands before another’s stance',
      'Minister Otto Keld met Minister Anna Varn. Minister Keld explained the plan, and the two ministers concurred on trade.',
    ],
  ])('%s', async (_, body) => {
    expect((await quotes(body)).filter((line) => !/ nobody: /.test(line))).toEqual([])
  })

  test('a further question', async () => {
    const body =
      'Question: Mr Keld, will there be more boats?\n\nKeld: I cannot say anything today.\n\nFollow-up question: Is that a no?\n\nKeld: It is what I said.'
    expect(await quotes(body, 'Press conference of 5 May')).toContain('DIRECT nobody: Is that a no?')
  })
})
