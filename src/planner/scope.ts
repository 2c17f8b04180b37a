import { sql } from 'kysely'
import type { Share } from '../resolvers/fieldSource.ts'
import type { Column, Columns } from '../resolvers/records/record.ts'
import type { Sql } from '../resolvers/sql.ts'
import { NotCompilable } from './notCompilable.ts'

/** A row that an object of the answer is built from: how its columns are written where the object is built, and what they are. */
export interface RowScope {
  column(name: string): Sql
  type(name: string): Column<unknown>
  readonly share: Share
}

export function columnType(columns: Columns, name: string): Column<unknown> {
  const column = columns[name]
  if (column === undefined) throw new NotCompilable(`no column ${name}`)
  return column
}

/** A row of a table that stands in the same query. */
export function tableScope(columns: Columns, alias: string): RowScope & { alias: string } {
  const column = (name: string) => columnType(columns, name).read(alias, name)
  return { alias, column, type: (name) => columnType(columns, name), share: (_name, expression) => expression(column) }
}

/** A row of a subquery, which selects what is asked of it: to be asked for its list when all else is written. */
export class SubqueryScope implements RowScope {
  readonly alias: string
  readonly #inside: RowScope
  readonly #selected = new Map<string, Sql>()

  constructor(alias: string, inside: RowScope) {
    this.alias = alias
    this.#inside = inside
  }

  column(name: string): Sql {
    return this.select(name, () => this.#inside.column(name))
  }

  type(name: string): Column<unknown> {
    return this.#inside.type(name)
  }

  share: Share = (name, expression) => this.select(`with ${name}`, () => this.#inside.share(name, expression))

  /** An expression over what is inside, seen from outside under a name. */
  select(name: string, expression: () => Sql): Sql {
    if (!this.#selected.has(name)) this.#selected.set(name, expression())
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
  const renamed = (name: string): string => {
    const column = columns[name]
    if (column === undefined) throw new NotCompilable(`no column ${name}`)
    return column
  }
  return {
    column: (name) => scope.column(renamed(name)),
    type: (name) => scope.type(renamed(name)),
    share: (name, expression) => scope.share(renamed(name), (column) => expression((each) => column(renamed(each)))),
  }
}

/** Names are our own. Raw, for they are to stay as they are: the client's change of case is for tables. */
export function quoted(alias: string, name: string): Sql {
  return sql.raw(`"${alias}"."${name}"`)
}
