import { sql } from 'kysely'
import type { Columns } from '../resolvers/records/record.ts'
import type { Sql } from '../resolvers/sql.ts'
import { NotCompilable } from './notCompilable.ts'

/** A row that an object of the answer is built from: how its columns are written where the object is built. */
export interface RowScope {
  column(name: string): Sql
}

/** A row of a table that stands in the same query. */
export function tableScope(columns: Columns, alias: string): RowScope {
  return {
    column(name) {
      const column = columns[name]
      if (column === undefined) throw new NotCompilable(`no column ${name}`)
      return column.read(alias, name)
    },
  }
}

/** A row of a subquery, which selects what is asked of it: to be asked for its list when all else is written. */
export class SubqueryScope implements RowScope {
  readonly alias: string
  readonly #read: (name: string) => Sql
  readonly #selected = new Map<string, Sql>()

  constructor(alias: string, read: (name: string) => Sql) {
    this.alias = alias
    this.#read = read
  }

  column(name: string): Sql {
    if (!this.#selected.has(name)) this.#selected.set(name, this.#read(name))
    return quoted(this.alias, name)
  }

  /** The select list. */
  get list(): Sql {
    const columns = [...this.#selected].map(([name, value]) => sql`${value} as ${sql.raw(`"${name}"`)}`)
    return columns.length === 0 ? sql`1` : sql.join(columns)
  }
}

/** The row seen as another type's, by which of its columns is which of that type's. */
export function renamedScope(scope: RowScope, columns: Readonly<Record<string, string>>): RowScope {
  return {
    column(name) {
      const column = columns[name]
      if (column === undefined) throw new NotCompilable(`no column ${name}`)
      return scope.column(column)
    },
  }
}

/** Names are our own. Raw, for they are to stay as they are: the client's change of case is for tables. */
export function quoted(alias: string, name: string): Sql {
  return sql.raw(`"${alias}"."${name}"`)
}
