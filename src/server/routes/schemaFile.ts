import { type GraphQLSchema, printSchema } from 'graphql'
import { entityTag, type Route, revalidated } from '../page.ts'

/** The schema in GraphQL's own language, for code generators and readers. */
export function schemaFileRoute(schema: GraphQLSchema): Route {
  const body = `${printSchema(schema)}\n`
  const tag = entityTag(body)
  return (request) => revalidated(request, tag, { headers: { 'content-type': 'text/plain; charset=utf-8' }, body })
}
