import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client.ts'
import { connectionSettings, connectionTimeoutMillis } from './session.ts'

/**
 * The typed client of the models, for scripts and tests. The program itself reads and writes without it, so it is not loaded with
 * the rest of this room: it takes a third of a second and 30 MB.
 *
 * @param url where the database is: `database.url`
 * @returns the client over at most four connections of its own, which have no time limit; end them with `$disconnect()`
 */
export function openClient(url: string): PrismaClient {
  const adapter = new PrismaPg({ ...connectionSettings(url), max: 4 }, { onPoolError: () => {} })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: connectionTimeoutMillis, timeout: 600_000 } })
}
