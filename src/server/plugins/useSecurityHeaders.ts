import type { Plugin } from 'graphql-yoga'

/** For answers that are data: nothing in them may be run, loaded or shown inside another page. */
const DEFAULTS: Record<string, string> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
}

/** Headers that browsers obey. What an answer says itself stays. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(DEFAULTS)) {
        if (!headers.has(name)) {
          headers.set(name, value)
        }
      }
    },
  }
}
