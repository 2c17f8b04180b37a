import { UnreadableDocument } from '../errors.ts'

/**
 * What the system cannot read becomes a reason: that one file is locked or gone is no failure of the others. Anything else stays
 * the error that it is.
 */
export function asReason(error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  // Without the call and the path, which is one of this machine.
  return new UnreadableDocument(`cannot be read: ${error.message.replace(/, \w+(?: '.*')?$/s, '')}`)
}
