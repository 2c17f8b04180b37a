/** Words are looked up by the hash of so many characters. In UTF-16 units. */
const GRAM = 8
/** Below this length a search from the beginning is as fast. */
const SHORT = 20_000
/** So many places of the words looked for are tried for one that is rare in the text. */
const TRIES = 64

interface Index {
  /** By hash: the first place in the text, -1 for none. */
  heads: Int32Array
  counts: Int32Array
  /** For each place the next one of the same hash, ascending; -1 for none. */
  next: Int32Array
}

/** Finds where words stand first in a text. Asking for many of them costs no more than the text's length, but for its repetitions. */
export class Occurrences {
  readonly #text: string
  #index: Index | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The first place from `from` on where `words` stand; -1 for none. */
  first(words: string, from: number): number {
    if (this.#text.length < SHORT || words.length < GRAM) return this.#text.indexOf(words, from)
    this.#index ??= indexOf(this.#text)
    const { heads, counts, next } = this.#index
    let rarest = 0
    let least = Number.POSITIVE_INFINITY
    const step = Math.max(1, Math.floor((words.length - GRAM) / TRIES))
    for (let offset = 0; offset <= words.length - GRAM && least > 1; offset += step) {
      const count = counts[hash(words, offset) & (heads.length - 1)] ?? 0
      if (count < least) {
        least = count
        rarest = offset
      }
    }
    let place = heads[hash(words, rarest) & (heads.length - 1)] ?? -1
    while (place >= 0 && !(place - rarest >= from && this.#text.startsWith(words, place - rarest))) {
      place = next[place] ?? -1
    }
    return place < 0 ? -1 : place - rarest
  }
}

function indexOf(text: string): Index {
  const size = 1 << Math.ceil(Math.log2(text.length))
  const index = {
    heads: new Int32Array(size).fill(-1),
    counts: new Int32Array(size),
    next: new Int32Array(text.length),
  }
  let value = polynomial(text, 0)
  for (let place = 0; place <= text.length - GRAM; place++) {
    index.next[place] = spread(value)
    value = (Math.imul(value - Math.imul(text.charCodeAt(place), HIGHEST), BASE) + text.charCodeAt(place + GRAM)) | 0
  }
  for (let place = text.length - GRAM; place >= 0; place--) {
    const slot = (index.next[place] ?? 0) & (size - 1)
    index.next[place] = index.heads[slot] ?? -1
    index.heads[slot] = place
    index.counts[slot] = (index.counts[slot] ?? 0) + 1
  }
  return index
}

function hash(text: string, place: number): number {
  return spread(polynomial(text, place))
}

/** A polynomial of the characters: that of the next place follows from it. */
function polynomial(text: string, place: number): number {
  let value = 0
  for (let i = place; i < place + GRAM; i++) value = (Math.imul(value, BASE) + text.charCodeAt(i)) | 0
  return value
}

const BASE = 31
/** The factor of the first character. */
const HIGHEST = Array.from({ length: GRAM - 1 }).reduce((power: number) => Math.imul(power, BASE), 1)

const spread = (value: number) => value ^ (value >>> 15)
