/** Thrown inside the compiler at a field that has only its resolver: the operation takes the general path. */
export class NotCompilable extends Error {
  override name = 'NotCompilable'
}
