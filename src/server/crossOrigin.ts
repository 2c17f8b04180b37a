import type { CORSOptions } from 'graphql-yoga'

/** How long a browser may keep the answer to its preflight request. In seconds. */
const MAX_AGE = 86_400

/** Which other sites' pages may call the API; `*` stands for all, and none is the default. There are no cookies to send. */
export function crossOrigin(allowed: readonly string[]): (request: Request) => CORSOptions {
  return (request) => {
    const origin = request.headers.get('origin') ?? ''
    return allowed.includes('*') || allowed.includes(origin)
      ? { origin, methods: ['GET', 'POST'], credentials: false, maxAge: MAX_AGE }
      : false
  }
}
