import { parse, validate } from 'graphql'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'
import { exampleQueries } from '../../src/server/graphiql/examples.ts'
import { measure } from '../../src/server/limits/measure.ts'
import { testSettings } from '../support/database.ts'
import { chromiumPath, openBrowser } from './chromium.ts'
import { schemaOfIncidents, serve } from './support.ts'

const SLOW_MACHINE = 60_000

test('The examples that GraphiQL opens with fit the schema and the limits', async () => {
  const { limits } = testSettings()
  const examples = await exampleQueries()
  expect(examples.length).toBeGreaterThan(0)
  for (const example of examples) {
    expect(validate(schema, parse(example))).toEqual([])
    const { depth, rows, aliases } = measure(schema, parse(example))
    expect(depth).toBeLessThanOrEqual(limits.maxDepth)
    expect(rows).toBeLessThanOrEqual(limits.maxRows)
    expect(aliases).toBeLessThanOrEqual(limits.maxAliases)
  }
})

if (!chromiumPath) {
  process.stderr.write('No Chromium was found (in PATH, or named by CHROMIUM): GraphiQL is not tested in a browser.\n')
}

describe.skipIf(!chromiumPath)('GraphiQL in Chromium, where every request to elsewhere is blocked', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    browser = await openBrowser()
  }, SLOW_MACHINE)
  afterAll(() => browser.close())

  /** The page as a newcomer sees it, with whatever went wrong in it. */
  async function visit(url: string): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    const complaints: string[] = []
    await context.route(
      (address) => !address.href.startsWith(url) && address.protocol !== 'blob:' && address.protocol !== 'data:',
      (route) => {
        complaints.push(`asked for ${route.request().url()}`)
        return route.abort()
      },
    )
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    // What the page's own policy forbids never becomes a request, but Chromium complains of it.
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(url)
    return { page, complaints }
  }

  test(
    'it opens with the examples in tabs, runs one, shows the result, and lists the types',
    async () => {
      const { url } = await serve({ schema: schemaOfIncidents() })
      const { page, complaints } = await visit(url)

      const names = (await exampleQueries()).map((query) => /query (\w+)/.exec(query)?.[1])
      await page.getByRole('tab').first().waitFor()
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(names)
      expect(await page.title()).toContain('On the Record')

      await page.goto(`${url}/graphql?query={hello}`)
      await page.getByRole('tab').first().waitFor()
      await page.getByRole('button', { name: /^Execute query/ }).click()
      await page
        .getByRole('region', { name: 'Result Window' })
        .getByText(/Hello\syou/)
        .waitFor()

      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
      const types = page.getByRole('region', { name: 'Documentation Explorer' }).getByRole('link')
      await types.first().waitFor()
      expect(await types.allInnerTexts()).toEqual(expect.arrayContaining(['Query', 'Article', 'ArticleConnection']))
      expect(complaints).toEqual([])
    },
    SLOW_MACHINE,
  )
})
