import { Command } from 'commander'
import { StartupError } from '../errors.ts'
import { commandsNamed } from './commands.ts'

const program = new Command('onrecord')
  .description('A news archive that can be asked: who met whom, who said what, and the passage that says so.')
  .addHelpText('after', '\nSettings come from the environment or a file .env; docs/settings.md lists them.')

for (const command of await commandsNamed(process.argv[2])) program.addCommand(command)

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
}
