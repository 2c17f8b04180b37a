import { Command, InvalidArgumentError } from 'commander'
import { runBenchmark } from './run.ts'
import { type Workload, workloads } from './workloads/index.ts'

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new InvalidArgumentError('Pass a whole number from 1 up.')
  return Number(text)
}

function workloadsOf(names: string): Workload[] {
  return names.split(',').map((name) => {
    const found = workloads.find((workload) => workload.name === name)
    if (found !== undefined) return found
    throw new InvalidArgumentError(`Choose of ${workloads.map((each) => each.name).join(', ')}.`)
  })
}

await new Command('bench')
  .description('Measures this server beside hand-written SQL and PostGraphile 5, on synthetic records.')
  .option('--size <articles>', 'how many articles', wholeNumber, 50_000)
  .option('--rounds <count>', 'how often each server is asked in turn', wholeNumber, 5)
  .option('--seconds <count>', 'how long in each round', wholeNumber, 3)
  .option('--connections <count>', 'requests at a time', wholeNumber, 16)
  .option('--workloads <names>', 'which, separated by commas', workloadsOf, [...workloads])
  .action(runBenchmark)
  .parseAsync()
