/** A stretch of a text: where it starts, and what it says. */
export interface Stretch {
  readonly start: number
  readonly exact: string
}

/**
 * A text that grows, and remembers where it put things. Everything written is in Unicode's basic plane, so that
 * JavaScript's length is the number of code points.
 */
export class Writing {
  #text = ''

  get text(): string {
    return this.#text
  }

  get length(): number {
    return this.#text.length
  }

  /** Appends, and says where it stands. */
  write(exact: string): Stretch {
    const start = this.#text.length
    this.#text += exact
    return { start, exact }
  }

  /** What was written since `start`. */
  since(start: number): Stretch {
    return { start, exact: this.#text.slice(start) }
  }
}

export function passage(
  source: 'HEADLINE' | 'ARTICLE_BODY',
  { start, exact }: Stretch,
): [string, number, number, string] {
  return [source, start, start + exact.length, exact]
}
