import type { NodeName } from './ids.ts'
import type { LookupDeclaration } from './lookups.ts'
import type { ConnectionDeclaration } from './paging/connection.ts'
import type { Columns, RecordType } from './records/record.ts'
import type { ComputedRows, RowsDeclaration } from './records/rows.ts'
import type { Sql } from './sql.ts'

/**
 * Where a field's data comes from, as data. It stands with the field in the schema (`extensions.source`), its resolver is
 * made from it, and so is the SQL of whatever compiles a whole operation. A field without one has only its resolver.
 */
export type FieldSource =
  | { kind: 'id'; name: NodeName | 'Agent' }
  | { kind: 'column'; column: string }
  | { kind: 'record'; record: RecordType; key: string }
  | { kind: 'claim'; record: RecordType; key: string; stateColumn: string | null }
  | { kind: 'lookup'; lookup: LookupDeclaration }
  | { kind: 'node' }
  | { kind: 'nodes' }
  | { kind: 'list'; list: ConnectionDeclaration }
  | {
      kind: 'page'
      part: 'edges' | 'nodes' | 'pageInfo' | 'totalCount' | 'totalCountIsExact'
      union: UnionNames | null
    }
  | { kind: 'edge'; part: 'cursor' | 'node'; union: UnionNames | null }
  | { kind: 'rows'; rows: RowsDeclaration; key: string; first: boolean }
  | { kind: 'value'; value: ValueDeclaration; key: string }
  | { kind: 'computedRows'; rows: ComputedRows }
  | { kind: 'figures'; columns: Columns }
  | { kind: 'expression'; expression: Expression }
  | { kind: 'columns'; columns: Readonly<Record<string, string>>; presence: string | null }

/** Which type of the API a row's `type` means. */
export type UnionNames = Readonly<Record<string, NodeName>>

/** A value as SQL over the columns of its row, for a field that also has a resolver of its own. */
export type Expression = (column: (name: string) => Sql, share: Share) => Sql

/** What fields of one row share, named after a column of it: where the row is read by a subquery, it is computed there once. */
export type Share = (name: string, expression: (column: (name: string) => Sql) => Sql) => Sql

/** A value too large to be part of its record. */
export interface ValueDeclaration {
  /** Type and field: Document.articleBody */
  name: string
  table: string
  column: string
}
