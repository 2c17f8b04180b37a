// PostGraphile 5 over the archive's tables, set up as its documentation says for production: the Amber preset in library mode
// on Node's own server; no GraphiQL, no explain, no watching; nothing but reading; a filter of its own where one is needed.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { addPgTableCondition } from 'postgraphile/utils'

const publishedUntil = addPgTableCondition(
  { schemaName: 'public', tableName: 'article' },
  'publishedUntil',
  (build) => ({ type: build.getInputTypeByName('Date') }),
  (value, { sqlTableAlias, sql, sqlValueWithCodec, build }) =>
    sql`${sqlTableAlias}.date_published <= ${sqlValueWithCodec(value, build.dataplanPg.TYPES.date)}`,
)

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [publishedUntil],
  // It orders by leading columns of indexes only, unless told that the others are meant too.
  schema: { defaultBehavior: '-insert -update -delete +orderBy' },
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: Number(process.env.DATABASE_POOL_SIZE) },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
})

const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.error(`Listening: http://127.0.0.1:${server.address().port}/graphql`)
})
process.once('SIGTERM', () => server.close(() => instance.release()))
