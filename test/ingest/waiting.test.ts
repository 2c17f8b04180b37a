import { expect, test } from 'vitest'
import { resolveAll, settle } from '../../src/ingest/index.ts'
import { resolvePending } from '../../src/ingest/resolve/resolvePending.ts'
import { createTestDatabase } from '../support/database.ts'
import { ingestText, storeText } from './archive.ts'

const database = await createTestDatabase()

/** An article that names one person, by these names, as president of a fictional state. */
function telling(...names: string[]) {
  const [name = ''] = names
  const text = `date 2031-05-05 ${name} speaks\n\nPresident ${name} of Arvania spoke. ${names.slice(1).join(' and ')} it was.`
  const annotations = {
    people: [{ key: 'one', name, names, roles: [{ role: 'President', organization: 'arvania' }] }],
    organizations: [{ key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' }],
    quotes: [],
    meetings: [],
  }
  return { text, annotations }
}

/** Whom each name means. */
async function meant(): Promise<{ name: string; is: string }[]> {
  const { rows } = await database.pool.query(`
    SELECT DISTINCT r.name, coalesce(m.name, g.name) AS "is" FROM agent_reference r
    JOIN agent g ON g.id = r.agent_id LEFT JOIN agent m ON m.id = g.merged_into_id WHERE r.kind = 'PERSON' ORDER BY 1`)
  return rows
}

test('a name that waits for its turn is compared in all its blocks then, though another that it is called by came before', async () => {
  const { text, annotations } = telling('Oru')
  await ingestText(database, 'oru.txt', text, annotations)
  const [mirel, mirelOru] = [telling('Mirel'), telling('Mirel Oru', 'Mirel')]
  await storeText(database, 'mirel.txt', mirel.text, mirel.annotations)
  await storeText(database, 'mirel-oru.txt', mirelOru.text, mirelOru.annotations)
  expect(await resolvePending(database, 1)).toBe(1)
  expect(await resolvePending(database, 1)).toBe(1)
  await settle(database)
  expect(await meant()).toContainEqual({ name: 'Oru', is: 'Mirel Oru' })
})

test('what was decided otherwise once is decided again by resolving all', async () => {
  const { text, annotations } = telling('Zed Quon')
  await ingestText(database, 'quon.txt', text, annotations)
  await database.pool.query(`
    UPDATE agent_reference SET agent_id = (SELECT agent_id FROM agent_reference WHERE name = 'Zed Quon') WHERE name = 'Oru'`)
  expect(await meant()).toContainEqual({ name: 'Oru', is: 'Zed Quon' })
  await resolveAll(database)
  expect(await meant()).toContainEqual({ name: 'Oru', is: 'Mirel Oru' })
})
