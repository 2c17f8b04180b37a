import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const said = async (text: string) => quotesOf(await extract(text)).at(-1)

describe('"He" is nobody where he may be either of two', () => {
  test.each([
    ['of a clause before', 'After Brett Sand accused Tomas Keld of theft, he said the talks were over.'],
    ['who met', 'When Brett Sand met Tomas Keld, he said the talks were over.'],
    ['of two clauses', 'Brett Sand wanted the bridge, but Tomas Keld did not. He said the talks were over.'],
    ['who both spoke', 'Brett Sand said it was old, while Tomas Keld said it was new. He said the talks were over.'],
    ['without a comma', 'Brett Sand wanted the bridge and Tomas Keld opposed it. He said the talks were over.'],
    ['of whom one spoke for the other', 'Brett Sand was represented by Tomas Keld. He said the talks were over.'],
    ['of whom one told it', 'Brett Sand met Tomas Keld, who said it was late. He said the talks were over.'],
    ['of whom one was thanked', 'Brett Sand thanked Tomas Keld, who built the bridge. He said the talks were over.'],
    ['of whom one read it', 'Brett Sand’s statement, read by Tomas Keld, was brief. He said the talks were over.'],
    ['of a family', 'Brett Sand’s father built the bridge. He said the talks were over.'],
    ['of whom one sacked the other', 'Brett Sand sacked Tomas Keld. He said the talks were over.'],
  ])('%s', async (_, text) => {
    expect(await said(text)).toBe('INDIRECT nobody: the talks were over')
  })

  test('and who denies it is not who accuses', async () => {
    expect(await said('Brett Sand accused Tomas Keld of theft. He denied taking the money.')).toBe(
      'INDIRECT nobody: taking the money',
    )
  })

  test.each([
    ['accuses', 'Brett Sand accused Tomas Keld of theft. He said the talks were over.'],
    ['dismisses what another claims', 'Brett Sand dismissed Tomas Keld’s claim. He said the talks were over.'],
    ['is unlike another', 'Unlike Tomas Keld, Brett Sand wanted the bridge. He said the talks were over.'],
    ['does something while another does', 'While Tomas Keld slept, Brett Sand left. He said the talks were over.'],
    ['does it after another', 'Two days after Tomas Keld left, Brett Sand resigned. He said the talks were over.'],
    [
      'does it after another spoke',
      'After Tomas Keld said it was old, Brett Sand closed it. He said the talks were over.',
    ],
    ['is not of the sex of the other', 'Brett Sand’s mother built the bridge. He said the talks were over.'],
    ['says so of others', 'Brett Sand said it was old but Tomas Keld was slow. He said the talks were over.'],
  ])('but whoever %s goes on', async (_, text) => {
    expect(await said(text)).toBe('INDIRECT sand: the talks were over')
  })
})
