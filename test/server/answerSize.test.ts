import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLargerThan } from '../../src/server/limits/answerSize.ts'

test('an answer is as large as its JSON', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'é', '—', '🜂', '"', '\\', '\n', '\u0001') })
  const answers = fc.letrec((tie) => ({
    value: fc.oneof(plain, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    object: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'), { minKeys: 1, maxKeys: 4 }),
  }))
  fc.assert(
    fc.property(answers.object, (answer) => {
      const bytes = Buffer.byteLength(JSON.stringify(answer))
      expect([isLargerThan(answer, bytes), isLargerThan(answer, bytes - 1)]).toEqual([false, true])
    }),
  )
})

test('nothing is an answer, too', () => {
  expect(isLargerThan(undefined, 1024)).toBe(false)
})
