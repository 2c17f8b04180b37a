import { type RawBuilder, sql } from 'kysely'

const REFUSED = 'its annotations were refused: '
const UNSEEN = '; its annotations were not looked at'

/** What is kept with a document whose annotations have faults. */
export function refusal(faults: readonly string[]): string {
  return REFUSED + faults.join('; ')
}

/** What is kept with a document that cannot be read. Beside one with annotations it is said that there are some. */
export function unreadable(reason: string, hasAnnotations: boolean): string {
  return hasAnnotations ? reason + UNSEEN : reason
}

/** Whether there are annotations beside a document that has an error, so that it is not to be read without them. A condition in SQL. */
export function hasAnnotationsBeside(error: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`(starts_with(${error}, ${REFUSED}) OR right(${error}, ${UNSEEN.length}::int) = ${UNSEEN})`
}
