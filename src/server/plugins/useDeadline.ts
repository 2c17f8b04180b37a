import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../../settings.ts'
import type { ServerContext } from '../exchange.ts'

/**
 * Ends a request's work when its time is over or its client has gone. The signal that resolvers and their statements
 * watch is the same that the executor watches, so that nothing is started after it.
 */
export function useDeadline({ timeoutMs }: Limits): Plugin<ServerContext, ServerContext> {
  return {
    onRequest({ request, serverContext: { exchange } }) {
      request.signal.addEventListener('abort', () => exchange.abort(request.signal.reason), { once: true })
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const { exchange } = args.contextValue
      // Yoga's executor takes a signal, of which the types of its arguments do not know.
      const withSignal = { ...args, signal: exchange.signal }
      setExecuteFn(() => exchange.withinTime(timeoutMs, () => executeFn(withSignal)))
    },
  }
}
