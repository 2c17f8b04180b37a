// The floor: Node's own HTTP server, one prepared statement for each operation, and its text as the answer.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import type { FloorStatement, Variables } from '../workloads/operation.ts'

interface Request {
  operationName: string
  variables: Variables
}

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL_SIZE),
})

process.once('message', (statements: Record<string, FloorStatement>) => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      try {
        const text = await answer(statements, JSON.parse(Buffer.concat(chunks).toString()))
        const body = Buffer.from(text)
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
      } catch (error) {
        response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }))
      }
    })
  })
  server.listen(0, '127.0.0.1', () => {
    console.error(`Listening: http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
  })
})

async function answer(statements: Record<string, FloorStatement>, request: Request): Promise<string> {
  const { operationName: name, variables } = request
  const statement = statements[name]
  if (statement === undefined) throw new Error(`There is no statement for ${name}.`)
  const values = statement.parameters.map((parameter) => variables[parameter])
  const { rows } = await pool.query<[string]>({ name, text: statement.sql, values, rowMode: 'array' })
  return rows[0]?.[0] ?? '{"data":null}'
}
