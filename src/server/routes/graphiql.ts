import { wantsPage } from '../accept.ts'
import { chooseEncoding } from '../encoding.ts'
import { graphiqlPage } from '../graphiql/page.ts'
import { type Route, revalidated } from '../page.ts'

/** GraphiQL for whoever comes with a browser; everybody else is GraphQL's. */
export const graphiqlRoute: Route = async (request) => {
  if (!wantsPage(request.headers.get('accept'))) return undefined
  const page = await graphiqlPage()
  const encoding = chooseEncoding(request.headers.get('accept-encoding'), ['br', 'gzip'])
  return revalidated(request, `${page.tag}-${encoding}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.contentSecurityPolicy,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      vary: 'Accept, Accept-Encoding',
    },
    body: await page.encoded(encoding),
  })
}
