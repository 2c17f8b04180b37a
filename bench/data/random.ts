/** Numbers that look random and are the same in every run: mulberry32, one stream for each seed. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to, without, `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  /** By Zipf's law: the first of `count` twice as often as the second, three times as often as the third. */
  zipf(count: number): number {
    return Math.min(count - 1, Math.floor((count + 1) ** this.next()) - 1)
  }

  /** Up to `wanted` different numbers by Zipf's law, at least one. */
  zipfSet(count: number, wanted: number): number[] {
    const found = new Set<number>()
    for (let attempt = 0; found.size < wanted && attempt < wanted * 20; attempt++) found.add(this.zipf(count))
    return [...found]
  }

  shuffle<Item>(items: readonly Item[]): Item[] {
    const mixed = [...items]
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = this.below(last + 1)
      const item = mixed[last] as Item
      mixed[last] = mixed[other] as Item
      mixed[other] = item
    }
    return mixed
  }
}

/** A seed for one thing of many, so that each is made without the ones before it. */
export function seedOf(seed: number, kind: number, index: number): number {
  return Math.imul(seed ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)
}
