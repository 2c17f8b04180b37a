import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

const parties = async (body: string) =>
  (await extract(body)).meetings.map(({ participants }) => `${participants.map(({ of }) => of).join(' + ')}`)

const ILSA = 'President Ilsa Varn'
const TOMAS = 'Prime Minister Tomas Keld'

describe('Whom a sentence has meet', () => {
  test.each([
    [`After meeting ${TOMAS}, ${ILSA} promised help.`, ['varn + keld']],
    [`After meeting with ${TOMAS} on Monday, ${ILSA} said help would come.`, ['varn + keld']],
    [`While meeting ${TOMAS} in Oslo, ${ILSA} promised help.`, ['varn + keld']],
    [`${ILSA} and ${TOMAS} met face to face.`, ['varn + keld']],
    [`${ILSA} joined ${TOMAS} for talks in Oslo.`, ['varn + keld']],
    [`${ILSA} joined ${TOMAS} in mourning.`, []],
    [`After meeting rooms for ${TOMAS} were found, ${ILSA} left.`, []],
    [`After meeting ${TOMAS}, ${ILSA} would resign, the paper guessed.`, []],
  ])('%s', async (body, expected) => {
    expect(await parties(body)).toEqual(expected)
  })
})
