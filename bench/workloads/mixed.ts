import { Random } from '../data/random.ts'
import { articleCalls, articleOperation } from './article.ts'
import { agentFields, articleFields, meetingFields, quoteFields, type Selection } from './fields.ts'
import { newestCalls, newestOperation } from './newest.ts'
import type { Call, Operation, Sources, Workload } from './operation.ts'
import { pageCalls, pageOperation } from './page.ts'
import { personCalls, personOperation } from './person.ts'

interface Shape {
  make(name: string, selection: Selection): Operation
  calls(operation: Operation, sources: Sources): Promise<Call[]>
  readonly outer: readonly number[]
  readonly inner: readonly number[]
}

const article: Shape = { make: articleOperation, calls: articleCalls, outer: [1, 3, 5, 10, 20], inner: [0] }
const newest: Shape = { make: newestOperation, calls: newestCalls, outer: [5, 10, 20], inner: [1, 2, 5] }
const person: Shape = { make: personOperation, calls: personCalls, outer: [3, 5, 10], inner: [1, 2, 3] }
const page: Shape = { make: pageOperation, calls: pageCalls, outer: [10, 20, 50], inner: [0] }

/** Pages of an app: mostly one article, often a list, sometimes a portrait. */
const shapes = [article, article, article, newest, page, newest, page, person]

const OPERATIONS = 200
const REQUESTS = 20_000

/** Different operations: other fields, other numbers of rows. */
function makeOperations(random: Random): { operation: Operation; shape: Shape }[] {
  const found = new Map<string, { operation: Operation; shape: Shape }>()
  while (found.size < OPERATIONS) {
    const shape = shapes[found.size % shapes.length] ?? article
    const selection = {
      article: some(random, articleFields),
      quote: some(random, quoteFields),
      agent: some(random, agentFields),
      meeting: some(random, meetingFields),
      outer: random.pick(shape.outer),
      inner: random.pick(shape.inner),
    }
    const text = shape.make('Same', selection).query
    const name = `Mixed${String(found.size).padStart(3, '0')}`
    if (!found.has(text)) found.set(text, { operation: shape.make(name, selection), shape })
  }
  return [...found.values()]
}

/** The id and at least one other field. */
function some<Field>(random: Random, [id, ...others]: readonly Field[]): Field[] {
  const chosen = random.shuffle(others).slice(0, 1 + random.below(others.length))
  return id === undefined ? chosen : [id, ...chosen]
}

export const mixedWorkload: Workload = {
  name: 'mixed',
  title: `a mixed stream of ${OPERATIONS} operations`,
  async prepare(sources) {
    const random = new Random(200)
    const pools: Call[][] = []
    for (const { operation, shape } of makeOperations(random)) pools.push(await shape.calls(operation, sources))
    return Array.from({ length: REQUESTS }, () => random.pick(pools[random.zipf(pools.length)] ?? []))
  },
}
