import { addTo } from '../groups.ts'

/** Sets that are joined: which of `size` things belong together. */
export class Unions {
  readonly #parents: number[]

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index)
  }

  of(index: number): number {
    let root = index
    for (let parent = this.#parents[root] ?? root; parent !== root; parent = this.#parents[root] ?? root) root = parent
    for (let at = index; at !== root; ) {
      const next = this.#parents[at] ?? root
      this.#parents[at] = root
      at = next
    }
    return root
  }

  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)]
    this.#parents[Math.max(one, other)] = Math.min(one, other)
  }

  /** The things by the sets to which they belong, in order. */
  groups<Thing>(things: readonly Thing[]): Thing[][] {
    const groups = new Map<number, Thing[]>()
    for (const [index, thing] of things.entries()) {
      addTo(groups, this.of(index), thing)
    }
    return [...groups.values()]
  }
}

/** Joins what shares a key. */
export function unionsByKey<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => Iterable<string>): Unions {
  const unions = new Unions(things.length)
  const firsts = new Map<string, number>()
  for (const [index, thing] of things.entries()) {
    for (const key of keysOf(thing)) {
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, index)
      else unions.join(first, index)
    }
  }
  return unions
}
