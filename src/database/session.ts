import type pg from 'pg'

/** How long to wait for a connection, so that a request fails soon where the database is away. Milliseconds. */
export const connectionTimeoutMillis = 4_000

/**
 * How to connect, and what every session of ours is set to, whatever the server's own settings are.
 *
 * @param parameters further settings of PostgreSQL for the session
 */
export function connectionSettings(url: string, parameters: Record<string, string | number> = {}): pg.PoolConfig {
  const session = {
    timezone: 'UTC',
    datestyle: 'ISO,YMD',
    search_path: 'public',
    jit: 'off',
    // As on any disk without a moving head. Otherwise the lists of an agent whom thousands of rows name are sorted, not read in order.
    random_page_cost: 1.1,
    ...parameters,
  }
  return {
    connectionString: url,
    application_name: 'onrecord',
    connectionTimeoutMillis,
    keepAlive: true,
    options: Object.entries(session)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  }
}
