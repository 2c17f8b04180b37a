import { InvalidArgumentError } from 'commander'

/** Reads an option that says how many: a whole number from 1 to `most`. */
export function upTo(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (Number.isInteger(number) && number >= 1 && number <= most) return number
    throw new InvalidArgumentError(`It is no whole number from 1 to ${most}.`)
  }
}

/** 1 document, 2 documents */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
