/** Splits a list written as lines of `a | b | c` into its entries. */
export function entries(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** Splits a list of single words, parted by spaces or lines. */
export function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
