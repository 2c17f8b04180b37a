import type { FieldNode } from 'graphql'
import { sql } from 'kysely'
import { computed } from '../resolvers/deferred.ts'
import { parseGlobalId } from '../resolvers/ids.ts'
import { nodeRecords, parseNodeIds } from '../resolvers/nodes.ts'
import { parameter, type Sql } from '../resolvers/sql.ts'
import type { Compiler } from './compiler.ts'
import { array, type Json, textOf } from './json.ts'
import { compileRecord } from './rows.ts'

/** Whatever has this id; null in SQL where there is nothing. */
export function compileNode(compiler: Compiler, id: string, nodes: readonly FieldNode[]): Json {
  const name = computed(id, (text) => parseGlobalId(text).name)
  const key = computed(id, (text) => parseGlobalId(text).id)
  return [
    sql`(select ${nodeOf(compiler, nodes)}
    from (select ${parameter(name, 'text')} as name, ${parameter(key, 'uuid')} as key) as wanted)`,
  ]
}

/** Whatever has these ids, in their order, and `null` where there is nothing. */
export function compileNodes(compiler: Compiler, ids: string[], nodes: readonly FieldNode[]): Json {
  const names = computed(ids, (texts) => parseNodeIds(texts).map(({ name }) => name))
  const keys = computed(ids, (texts) => parseNodeIds(texts).map(({ id }) => id))
  return array(sql`(select string_agg(coalesce(${nodeOf(compiler, nodes)}, 'null'), ',' order by wanted.place)
    from unnest(${parameter(names, 'text[]')}, ${parameter(keys, 'uuid[]')}) with ordinality as wanted(name, key, place))`)
}

/** The node that `wanted` names. Its type may be known as late as the variables: there is a case for each. */
function nodeOf(compiler: Compiler, nodes: readonly FieldNode[]): Sql {
  const key = sql`wanted.key`
  const { Person: agentRecord, ...records } = nodeRecords
  const agent = compileRecord(compiler, agentRecord, compiler.agentType, nodes, key)
  const cases = Object.entries(records)
    .filter(([, record]) => record !== agentRecord)
    .map(([name, record]) => {
      const node = compileRecord(compiler, record, compiler.objectType(name), nodes, key)
      return sql`when wanted.name = ${sql.lit(name)} then ${textOf(node)}`
    })
  return sql`case when wanted.name in ('Person', 'Organization') then ${textOf(agent)} ${sql.join(cases, sql` `)} end`
}
