import { ask } from './ask.ts'
import { describe } from './describe.ts'
import { WhoDocument } from './generated/graphql.ts'

const endpoint = process.env.ONRECORD_URL ?? 'http://127.0.0.1:4000/graphql'
const words = process.argv.slice(2)
const isSlug = words[0] === '--slug'
const name = words.slice(isSlug ? 1 : 0).join(' ')
const who = isSlug ? { slug: name } : { name }

if (name === '') {
  process.stderr.write(
    'Usage: who NAME | who --slug SLUG\nWho this is, whom they met, and what they said. ONRECORD_URL names the server.\n',
  )
  process.exitCode = 2
} else {
  try {
    process.stdout.write(`${describe(await ask(endpoint, WhoDocument, { who, words: name }), name)}\n`)
  } catch (error) {
    process.stderr.write(`${endpoint}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
