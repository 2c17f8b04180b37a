import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { splitMerged } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { ingestText, outdated } from './archive.ts'

const database = await createTestDatabase()

test('a merge that is undone while an article is recorded by it is undone in that article too', async () => {
  for (const name of ['Ilsa Varn', 'Jan Oru'])
    await ingestText(database, `${name}.txt`, `date 2031-05-05 ${name} speaks\n\n“Rain,” ${name} said.`, {
      people: [{ key: 'one', name, names: [name] }],
      organizations: [],
      quotes: [{ exact: 'Rain,', kind: 'DIRECT', speaker: 'one' }],
      meetings: [],
    })
  await database.pool.query(`
    UPDATE agent a SET merged_into_id = b.id FROM agent b WHERE a.slug = 'jan-oru' AND b.slug = 'ilsa-varn'`)
  await database.pool.query(`
    INSERT INTO pending_article (article_id, step) SELECT id, 'RECORD' FROM article WHERE key = 'path:Jan Oru.txt'`)

  // What recording the article does.
  const recording = await database.pool.connect()
  await recording.query('BEGIN')
  await recording.query('SELECT FROM pending_article FOR UPDATE')
  await recording.query(`
    UPDATE agent_reference r SET recorded_id = b.id FROM agent b WHERE r.name = 'Jan Oru' AND b.slug = 'ilsa-varn'`)
  const splitting = splitMerged(database, 'jan-oru')
  await sleep(300)
  await recording.query(`UPDATE pending_article SET step = 'DRAW'`)
  await recording.query('COMMIT')
  recording.release()
  await splitting
  expect(await outdated(database)).toEqual([])
})
