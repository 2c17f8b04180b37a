import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { json, type Page, type Route } from '../page.ts'
import { masked } from '../presentError.ts'

/** Answers at exactly these paths, to GET and HEAD. What the route at `graphqlPath` leaves is GraphQL's. */
export function useRoutes(routes: Readonly<Record<string, Route>>, graphqlPath: string, log: Logger): Plugin {
  const answer = async (request: Request, path: string): Promise<Page | undefined> => {
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined
    if (!route) {
      return json(404, { error: 'There is nothing at this address.', see: graphqlPath })
    }
    return isRead(request) ? route(request) : json(405, { error: 'Only GET is answered here.' }, { allow: 'GET, HEAD' })
  }
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname === graphqlPath && !isRead(request)) {
        return
      }
      const page = await answer(request, url.pathname).catch((error: unknown) =>
        json(500, { error: masked(error, log).message }),
      )
      if (page) {
        endResponse(new fetchAPI.Response(page.body, { status: page.status ?? 200, headers: page.headers ?? {} }))
      }
    },
  }
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}
