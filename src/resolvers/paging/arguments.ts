import { badUserInput } from '../../errors.ts'
import { computed } from '../deferred.ts'

/** Rows of a connection where neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20
/** Most rows of a connection that one page holds. */
export const MAX_PAGE_SIZE = 100

export interface PageArguments {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** A page counted from the start of its range, or from its end. */
export interface PageSize {
  size: number
  fromEnd: boolean
}

/** Throws BAD_USER_INPUT for `first` with `last`, and for sizes below 0 or above 100. */
export function pageSize({ first, last }: PageArguments): PageSize {
  if (first != null && last != null) {
    throw badUserInput('Pass first or last, not both.')
  }
  const [name, size] = last != null ? (['last', last] as const) : (['first', first ?? DEFAULT_PAGE_SIZE] as const)
  return { size: computed(size, (wanted) => withinBounds(name, wanted)), fromEnd: name === 'last' }
}

function withinBounds(name: string, size: number): number {
  if (size < 0 || size > MAX_PAGE_SIZE) throw badUserInput(`${name} is ${size}: pass 0 to ${MAX_PAGE_SIZE}.`)
  return size
}
