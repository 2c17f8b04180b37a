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
  readonly #loaders = new Map<FieldNode | undefined, Map<string, DataLoader<unknown, unknown>>>()

  load<Key, Value>(
    info: FieldInfo,
    part: string,
    key: Key,
    loadMany: (keys: readonly Key[]) => Promise<readonly Value[]>,
  ): Promise<Value> {
    const node = info.fieldNodes[0]
    const place = `${placeOf(info.path)}:${part}`
    let places = this.#loaders.get(node)
    if (places === undefined) {
      places = new Map()
      this.#loaders.set(node, places)
    }
    let loader = places.get(place)
    if (loader === undefined) {
      loader = new DataLoader<unknown, unknown>((keys) => loadMany(keys as Key[]), { cache: false })
      places.set(place, loader)
    }
    return loader.load(key) as Promise<Value>
  }
}

function placeOf(path: ResponsePath): string {
  const keys: string[] = []
  for (let step: ResponsePath | undefined = path; step !== undefined; step = step.prev) {
    if (typeof step.key === 'string') keys.push(step.key)
  }
  return keys.reverse().join('.')
}
