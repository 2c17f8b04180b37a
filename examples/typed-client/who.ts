import { ask } from './ask.ts'
import { describe } from './describe.ts'
import { WhoDocument } from './generated/graphql.ts'

const endpoint = process.env.ONRECORD_URL ?? 'http://127.0.0.1:4000/graphql'
const name = process.argv.slice(2).join(' ')

if (name === '') {
  process.stderr.write(
    'Usage: who NAME\nWho this is, whom they met, and what they said. ONRECORD_URL names the server.\n',
  )
  process.exitCode = 2
} else {
  try {
    process.stdout.write(`${describe(await ask(endpoint, WhoDocument, { name }), name)}\n`)
  } catch (error) {
    process.stderr.write(`${endpoint}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
