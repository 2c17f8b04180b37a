import { defineConfig } from 'prisma/config'

// Prisma's command line looks for its engine's binary before it does anything, although generating a client needs none.
// Any existing file satisfies it, and nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
