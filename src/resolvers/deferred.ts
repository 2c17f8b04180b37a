/**
 * A value that is not known yet: while an operation is compiled, it stands where a variable's value will stand. It poses
 * as a value of the variable's type, so what computes with values does so through `computed`. Whether a variable is null,
 * what enum value or boolean it has, and which fields an input object has are always known: the shape of the SQL depends on them.
 */
export class Deferred {
  readonly #of: (variables: Variables) => unknown

  constructor(of: (variables: Variables) => unknown) {
    this.#of = of
  }

  /** Throws what a computation throws: BAD_USER_INPUT for a page size out of bounds, say. */
  resolve(variables: Variables): unknown {
    return this.#of(variables)
  }
}

export type Variables = Readonly<Record<string, unknown>>

/** `compute` of a value: now, or where the value is deferred, when it is known. */
export function computed<Value, Result>(value: Value, compute: (value: Value) => Result): Result {
  if (!(value instanceof Deferred)) return compute(value)
  return new Deferred((variables) => compute(value.resolve(variables) as Value)) as Result
}

/** The value, each list in it that holds deferred values deferred as a whole: a list is one parameter. */
export function withListsDeferred(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(withListsDeferred)
    if (!parts.some((part) => part instanceof Deferred)) return parts
    return new Deferred((variables) => parts.map((part) => (part instanceof Deferred ? part.resolve(variables) : part)))
  }
  if (value instanceof Deferred || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withListsDeferred(part)]))
}
