/**
 * How many of a list stand before the first for which `isBefore` no longer holds; it holds for the first ones of the
 * list and for none after them. By halves, so a long list costs little. The name is that of the C++ standard library.
 */
export function partitionPoint<Value>(list: readonly Value[], isBefore: (value: Value) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    // Always within the list.
    if (isBefore(list[middle] as Value)) low = middle + 1
    else high = middle
  }
  return low
}
