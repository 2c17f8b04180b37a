import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  OperationTypeNode,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import { sql } from 'kysely'
import type { Variables } from '../resolvers/deferred.ts'
import type { Sql } from '../resolvers/sql.ts'
import { Compiler } from './compiler.ts'
import { sourceOf } from './fieldSource.ts'
import { object, textOf } from './json.ts'
import { compileList } from './lists.ts'
import { NotCompilable } from './notCompilable.ts'
import type { RowScope } from './scope.ts'

/** A root has no row. */
const NO_ROW: RowScope = {
  column(name) {
    throw new NotCompilable(`no column ${name}`)
  },
  type(name) {
    throw new NotCompilable(`no column ${name}`)
  },
  share(name) {
    throw new NotCompilable(`no column ${name}`)
  },
}

/**
 * One statement whose single value is the JSON text of the operation's whole result, null in SQL where that is too large; none where a
 * field has only its resolver, so that the operation takes the general path. Variables may be deferred. Throws what bad arguments throw.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
  maxAnswerBytes: number,
): Sql | null {
  const operation = getOperationAST(document, operationName)
  const type = schema.getQueryType()
  if (operation?.operation !== OperationTypeNode.QUERY || !type) return null
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  }
  const compiler = new Compiler(schema, fragments, variables)
  try {
    const selected = collectFields(schema, fragments, { ...variables }, type, operation.selectionSet)
    const data = compiler.build(selected, (nodes) => {
      const field = type.getFields()[nodes[0]?.name.value ?? '']
      const source = field && nodes[0] ? sourceOf(field) : null
      // A list at the root belongs to no row.
      if (field && nodes[0] && source?.kind === 'list') {
        return compileList(compiler, source.list, compiler.arguments(field, nodes[0]), field.type, nodes, null)
      }
      return compiler.field(type, nodes, NO_ROW)
    })
    // `offset 0` keeps it one expression, which is built once.
    return sql`select case when octet_length(answer.text) <= ${sql.lit(maxAnswerBytes)} then answer.text end as result
      from (select ${textOf(object([['data', data]]))} as text offset 0) as answer`
  } catch (error) {
    if (error instanceof NotCompilable) return null
    throw error
  }
}
