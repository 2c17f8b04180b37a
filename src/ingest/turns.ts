/** Lets work begin at once and go on in turn: what has the same key in the order in which it began. */
export class Turns {
  /** Done when all that began so far have their place in the queue of their key. */
  #placed: Promise<unknown> = Promise.resolve()
  readonly #last = new Map<string, Promise<unknown>>()

  /** Goes on when all that began before have told their keys, and those with the same key are done. A key of null waits for no other. */
  take<Begun, Result>(
    begun: Promise<Begun>,
    keyOf: (begun: Begun) => string | null,
    goOn: (begun: Begun) => Promise<Result>,
  ): Promise<Result> {
    // What fails before its turn is told when it comes.
    begun.catch(() => {})
    const placed = this.#placed
      .then(() => begun)
      .then((result) => ({ done: this.#queue(keyOf(result), () => goOn(result)) }))
    this.#placed = placed.catch(() => {})
    return placed.then(({ done }) => done)
  }

  #queue<Result>(key: string | null, goOn: () => Promise<Result>): Promise<Result> {
    if (key === null) return goOn()
    const done = (this.#last.get(key) ?? Promise.resolve()).then(goOn)
    const last = done.then(noop, noop).then(() => {
      if (this.#last.get(key) === last) this.#last.delete(key)
    })
    this.#last.set(key, last)
    return done
  }
}

const noop = () => {}
