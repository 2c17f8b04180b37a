import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { Limits } from '../../settings.ts'
import { isLargerThan } from '../limits/answerSize.ts'
import { exceeded } from '../limits/exceeded.ts'

/** Refuses an answer that was put together field by field and is too large. Of one that a statement builds the statement tells. */
export function useAnswerLimit({ maxAnswerBytes }: Limits): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (isAsyncIterable(result) || !isLargerThan(result.data, maxAnswerBytes)) return
        setResult({ errors: [exceeded('answer', null, maxAnswerBytes)] })
      },
    }),
  }
}
