import { once } from 'node:events'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { columns, type Row, type Table, toCopyLine } from './rows.ts'

const CHUNK = 65_536

/** One COPY into one table, over a connection of its own on which no trigger fires and no foreign key is looked up. */
class TableCopy {
  readonly #client: pg.Client
  readonly #stream: ReturnType<typeof from>
  #lines: string[] = []
  #size = 0

  constructor(client: pg.Client, table: Table) {
    this.#client = client
    this.#stream = client.query(from(`COPY "${table}" (${columns[table].split(' ').join(', ')}) FROM STDIN`))
  }

  static async open(url: string, table: Table): Promise<TableCopy> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query("SET session_replication_role = 'replica'; SET synchronous_commit = off")
    return new TableCopy(client, table)
  }

  /** True where enough has gathered to be sent. */
  add(row: Row): boolean {
    const line = toCopyLine(row.values)
    this.#lines.push(line)
    this.#size += line.length
    return this.#size > CHUNK
  }

  async flush(): Promise<void> {
    const chunk = this.#lines.join('')
    this.#lines = []
    this.#size = 0
    if (!this.#stream.write(chunk)) await once(this.#stream, 'drain')
  }

  async close(): Promise<void> {
    await this.flush()
    const finished = once(this.#stream, 'finish')
    this.#stream.end()
    await finished
    await this.#client.end()
  }
}

/** Loads rows into all tables at once, each by COPY. */
export async function copyRows(url: string, rows: Iterable<Row>): Promise<void> {
  const tables = Object.keys(columns) as Table[]
  const copies = new Map(
    await Promise.all(tables.map(async (table) => [table, await TableCopy.open(url, table)] as const)),
  )
  for (const row of rows) {
    const copy = copies.get(row.table)
    if (copy?.add(row)) await copy.flush()
  }
  for (const copy of copies.values()) await copy.close()
}
