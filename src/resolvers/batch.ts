import DataLoader from 'dataloader'
import type { FieldNode, GraphQLResolveInfo, ResponsePath } from 'graphql'

/** The part of GraphQLResolveInfo that tells which field of the operation is being resolved. */
export type FieldInfo = Pick<GraphQLResolveInfo, 'path' | 'fieldNodes'>

/**
 * One statement for each field of the operation, however many rows it is selected on: the rows of a level arrive
 * together, so their fields ask together. A field is told by its place in the response without list indexes and by its
 * node in the document, so that the same field under two aliases, or with other arguments, is another batch.
 */
export class Batches {
  readonly #places = new Map<FieldNode | undefined, Map<string, unknown>>()

  /** The value for this key, by a function that is called once with the keys of all rows of the level, each key once. */
  load<Key, Value>(
    info: FieldInfo,
    part: string,
    key: Key,
    loadMany: (keys: readonly Key[]) => Promise<readonly Value[]>,
  ): Promise<Value> {
    return this.once(info, part, () => new DataLoader<Key, Value>(loadMany)).load(key)
  }

  /** What is the same for all rows of the level, such as the checked arguments of the field. */
  once<Value>(info: FieldInfo, part: string, make: () => Value): Value {
    const node = info.fieldNodes[0]
    let places = this.#places.get(node)
    if (places === undefined) {
      places = new Map()
      this.#places.set(node, places)
    }
    const place = `${placeOf(info.path)}:${part}`
    if (!places.has(place)) places.set(place, make())
    return places.get(place) as Value
  }
}

/** The place of the object whose field is being resolved: what several of its fields are read from is one batch there. */
export function objectOf({ path }: FieldInfo): FieldInfo {
  return { path: path.prev ?? path, fieldNodes: [] }
}

function placeOf(path: ResponsePath): string {
  const keys: string[] = []
  for (let step: ResponsePath | undefined = path; step !== undefined; step = step.prev) {
    if (typeof step.key === 'string') keys.push(step.key)
  }
  return keys.reverse().join('.')
}
