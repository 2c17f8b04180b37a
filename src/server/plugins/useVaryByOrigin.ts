import type { Plugin } from 'graphql-yoga'

/** Where sites' pages may call, each answer names the one that asked: whoever keeps answers must keep one for each, and for none. */
export function useVaryByOrigin(allowed: readonly string[]): Plugin {
  return {
    onResponse({ response: { headers } }) {
      if (allowed.length > 0) headers.append('vary', 'Origin')
    },
  }
}
