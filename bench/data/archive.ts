import { articleRows } from './articles.ts'
import { idOf } from './ids.ts'
import { meetingRows } from './meetings.ts'
import type { Row } from './rows.ts'
import { agentRows, personOf, type World } from './world.ts'

interface Citing {
  first: string
  last: string
}

/** Everything that was received and claimed, in an order in which rows stand after those they refer to, article by article. */
export function* archiveRows(world: World): Generator<Row> {
  yield* agentRows(world)
  yield* meetingRows(world)
  const roles = new Map<number, Citing>()
  for (let index = 0; index < world.articles; index++) {
    yield* articleRows(world, index, (person, day) => {
      const known = roles.get(person.index)
      if (known === undefined) roles.set(person.index, { first: day, last: day })
      else known.last = day
    })
  }
  for (const [index, { first, last }] of roles) {
    const { id, role, state } = personOf(world, index)
    yield {
      table: 'membership',
      values: [idOf('membership', index), id, state.id, role, first, last, 0.9, 'SUGGESTED'],
    }
  }
}
