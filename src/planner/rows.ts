import type { FieldNode, GraphQLOutputType } from 'graphql'
import { sql } from 'kysely'
import { afterMerging } from '../resolvers/merged.ts'
import type { RecordType } from '../resolvers/records/record.ts'
import type { RowsDeclaration } from '../resolvers/records/rows.ts'
import type { Sql } from '../resolvers/sql.ts'
import type { Compiler } from './compiler.ts'
import { array, type Json, textOf } from './json.ts'
import { SubqueryScope, tableScope } from './scope.ts'

/** The row that this key means; null where there is none, or it may not be seen, or does not fit the condition. */
export function compileRecord(
  compiler: Compiler,
  record: RecordType,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  key: Sql,
  condition?: (alias: string) => Sql,
): Json {
  const alias = compiler.alias()
  const json = compiler.node(type, nodes, tableScope(record.columns, alias))
  const id = record.merging === undefined ? key : afterMerging(record.merging, 'id', key)
  return [
    sql`(select ${textOf(json)} from ${record.from(alias)}
      where ${sql.ref(`${alias}.id`)} = ${id} and ${record.visible(alias)}${condition === undefined ? sql`` : sql` and ${condition(alias)}`})`,
  ]
}

/** All rows that belong to this key, as an array; the first one alone where `isFirst`, null where there is none. */
export function compileRows(
  compiler: Compiler,
  { record, alias, from, parent, where, orderBy }: RowsDeclaration,
  isFirst: boolean,
  key: Sql,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Json {
  const row = new SubqueryScope(compiler.alias(), tableScope(record.columns, alias))
  const json = textOf(compiler.node(type, nodes, row))
  const found = sql`from (select ${row.list} from ${from}
      where ${parent} = ${key}${where === undefined ? sql`` : sql` and ${where}`}
      order by ${orderBy}${isFirst ? sql` limit 1` : sql``}) as ${sql.ref(row.alias)}`
  return isFirst ? [sql`(select ${json} ${found})`] : array(sql`(select string_agg(${json}, ',') ${found})`)
}
