/** One GraphQL operation, and what the others are asked instead of it. */
export interface Operation {
  /** Its name in GraphQL. */
  readonly name: string
  readonly query: string
  readonly floor: FloorStatement
  /** The same question in the peer's schema, with our names as aliases; null where it cannot be asked there. */
  readonly peerQuery: string | null
}

/** The best statement for the operation: one row whose only column is the answer's JSON. */
export interface FloorStatement {
  readonly sql: string
  /** Variables that become $1, $2, …. */
  readonly parameters: readonly string[]
}

export type Variables = Readonly<Record<string, unknown>>

/** One request: an operation, and its variables as each server takes them. */
export interface Call {
  readonly operation: Operation
  readonly ours: Variables
  readonly floor: Variables
  readonly peer: Variables
}

/** What a workload finds its variables with. */
export interface Sources {
  /** Rows of a query. */
  rows<Row extends object>(sql: string): Promise<Row[]>
  /** Data of an operation from this server. */
  ours<Data>(query: string, variables: Variables): Promise<Data>
  /** Data of an operation from the peer; null where it does not run. */
  peer<Data>(query: string, variables: Variables): Promise<Data | null>
}

export interface Workload {
  /** In file names and on the command line. */
  readonly name: string
  readonly title: string
  /** All of its requests, in a mixed order; they are asked in turn. */
  prepare(sources: Sources): Promise<Call[]>
}
