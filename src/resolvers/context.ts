import type { RawBuilder } from 'kysely'
import { Batches } from './batch.ts'

/** Runs one statement that reads. Throws UNAVAILABLE, TIMEOUT or BAD_USER_INPUT (errors.ts), never a driver's error. */
export interface Reader {
  read<Row>(statement: RawBuilder<Row>): Promise<Row[]>
}

/** What every resolver is given; one for each request. */
export interface Context extends Reader {
  readonly batches: Batches
}

export function createContext(reader: Reader): Context {
  return { read: (statement) => reader.read(statement), batches: new Batches() }
}
