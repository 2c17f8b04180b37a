import { Command } from 'commander'
import { StartupError } from '../errors.ts'
import { serveCommand } from './serve.ts'

const program = new Command('onrecord')
  .description('A news archive that can be asked: who met whom, who said what, and the passage that says so.')
  .addCommand(serveCommand())
  .addHelpText('after', '\nSettings come from the environment or a file .env; docs/settings.md lists them.')

// A server keeps what it has loaded for as long as it runs: nothing of what only other commands need.
if (process.argv[2] !== 'serve') {
  const { otherCommands } = await import('./otherCommands.ts')
  for (const command of otherCommands) program.addCommand(command)
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
}
