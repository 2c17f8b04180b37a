import { InvalidArgumentError } from 'commander'

/** Reads an option that says how many: at least one. */
export function fromOne(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is no number from 1 up.')
  return number
}
