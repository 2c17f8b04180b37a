// A process that opens an embedded database, says where, and keeps it until SIGTERM. Usage: holdDatabase.ts DATA_DIR
import { addressOf, startEmbedded } from '../../src/database/embedded/index.ts'

const server = await startEmbedded(process.argv[1] ?? '')
process.once('SIGTERM', () => server.stop())
process.stdout.write(`open ${addressOf(server.connection)}\n`)
