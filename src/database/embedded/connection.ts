import { databaseUser } from './cluster.ts'
import { type Endpoint, readPassword } from './configuration.ts'
import type { Home } from './home.ts'

/** How to connect to one database of an embedded server. */
export interface Connection extends Endpoint {
  readonly user: string
  readonly password?: string
  readonly database: string
}

export function connectionTo(home: Home, { host, port }: Endpoint, database: string): Connection {
  const password = readPassword(home)
  return { host, port, user: databaseUser, database, ...(password === undefined ? {} : { password }) }
}

/** The connection as an address that other programs understand too. Holds the password, where there is one. */
export function addressOf({ host, port, user, password, database }: Connection): string {
  const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`
  if (!host.includes('/')) return `postgresql://${user}${secret}@${host}:${port}/${database}`
  return `postgresql://${user}${secret}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
}
