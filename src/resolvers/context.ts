import type { Reader } from '../database/index.ts'
import { Batches } from './batch.ts'

/** What every resolver is given; one for each request. */
export interface Context extends Reader {
  readonly batches: Batches
}

export function createContext(reader: Reader): Context {
  return {
    read: (statement) => reader.read(statement),
    readText: (statement) => reader.readText(statement),
    batches: new Batches(),
  }
}
