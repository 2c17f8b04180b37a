import { expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { exportOf } from '../exchange/exported.ts'
import { createTestDatabase } from '../support/database.ts'
import { edited, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'
import { comparable } from './comparable.ts'

/** An article that gives the visitors longer names, and the meeting none. */
const named = (ilsa: string, belmora: string): Annotations =>
  edited(VISIT_ANNOTATIONS, ({ people, organizations, meetings }) => {
    Object.assign(people[0] ?? {}, { name: ilsa, names: [ilsa, 'Varn'] })
    Object.assign(organizations[1] ?? {}, { name: belmora, names: [...new Set(['Belmora', belmora])], country: 'XB' })
    Object.assign(organizations[0] ?? {}, { country: 'XA' })
    Object.assign(meetings[0] ?? {}, { name: undefined, medium: 'CALL' })
  })
const text = (ilsa: string, belmora: string, day: number) =>
  VISIT.replace('2031-05-05', `2031-05-0${day}`).replaceAll('Ilsa Varn', ilsa).replace('Belmora was', `${belmora} was`)

const ARTICLES = [
  ['Ilsa Varn', 'Belmora', 5],
  ['Ilsa J. Varn', 'Kingdom of Belmora', 6],
  ['Ilsa J. Varn', 'Kingdom of Belmora', 7],
] as const

test('what is drawn from names follows them: the same comes of the same articles, in whatever order', async () => {
  const exports: string[][] = []
  for (const order of [ARTICLES, [...ARTICLES].reverse()]) {
    const database = await createTestDatabase()
    for (const [ilsa, belmora, day] of order) {
      const annotations = edited(named(ilsa, belmora), ({ meetings, quotes }) => {
        Object.assign(meetings[0] ?? {}, { startDate: `2031-05-0${day - 1}` })
        for (const claim of meetings)
          for (const evidence of claim.evidence) evidence.exact = evidence.exact.replace('Ilsa Varn', ilsa)
        quotes.pop()
      })
      annotations.people[0]?.roles?.splice(0)
      const { status } = await ingestText(database, `${day}.txt`, text(ilsa, belmora, day), annotations)
      expect(status).toMatch(/NEW_ARTICLE|NEW_VERSION|REPUBLISHED/)
    }
    expect(await outdated(database)).toEqual([])
    exports.push(comparable(await exportOf(database)))
  }
  expect(exports[0]).toEqual(exports[1])
})
