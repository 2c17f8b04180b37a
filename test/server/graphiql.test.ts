import { parse } from 'graphql'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { seedArchive } from '../../src/ingest/index.ts'
import { schema } from '../../src/schema/index.ts'
import { exampleQueries } from '../../src/server/graphiql/examples.ts'
import { type RunningServer, startServer } from '../../src/server/index.ts'
import { measure } from '../../src/server/limits/measure.ts'
import { createTestDatabase, testSettings } from '../support/database.ts'
import { chromiumPath, openBrowser } from './chromium.ts'
import { keptLog } from './support.ts'

const SLOW_MACHINE = 90_000

test('The examples that GraphiQL opens with are well within the limits', async () => {
  const { limits } = testSettings()
  const examples = await exampleQueries()
  expect(examples.length).toBeGreaterThan(0)
  for (const example of examples) {
    const { depth, rows, aliases } = measure(schema, parse(example))
    expect(depth).toBeLessThanOrEqual(limits.maxDepth)
    expect(rows).toBeLessThanOrEqual(limits.maxRows / 2)
    expect(aliases).toBeLessThanOrEqual(limits.maxAliases)
  }
})

if (!chromiumPath) {
  process.stderr.write('No Chromium was found (in PATH, or named by CHROMIUM): GraphiQL is not tested in a browser.\n')
}

describe.skipIf(!chromiumPath)('GraphiQL in Chromium, where every request to elsewhere is blocked', async () => {
  const database = await createTestDatabase()
  let server: RunningServer
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    await seedArchive(database)
    server = await startServer({ settings: testSettings(), database, log: keptLog().log })
    browser = await openBrowser()
  }, SLOW_MACHINE)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** The page as a newcomer sees it, with whatever went wrong in it. */
  async function visit(url: string): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    const complaints: string[] = []
    await context.route(
      ({ origin, protocol }) => origin !== new URL(url).origin && protocol !== 'blob:' && protocol !== 'data:',
      (route) => {
        complaints.push(`asked for ${route.request().url()}`)
        return route.abort()
      },
    )
    const page = await context.newPage()
    page.setDefaultTimeout(SLOW_MACHINE / 2)
    page.on('pageerror', (error) => complaints.push(error.message))
    // What the page's own policy forbids never becomes a request, but Chromium complains of it.
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(url)
    return { page, complaints }
  }

  test(
    'it opens with the examples in tabs, runs the first, shows what comes back, and lists the types',
    async () => {
      const { page, complaints } = await visit(server.url)
      expect(await page.title()).toBe('On the Record · GraphiQL')

      const names = (await exampleQueries()).map((query) => /query (\w+)/.exec(query)?.[1])
      await page.getByRole('tab').first().waitFor()
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(names)

      await page.getByRole('button', { name: /^Execute query/ }).click()
      const result = page.getByRole('region', { name: 'Result Window' })
      await result
        .getByText(/Khamenei/)
        .first()
        .waitFor()
      await result.getByText('"errors"').waitFor({ state: 'hidden' })

      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
      const types = page.getByRole('region', { name: 'Documentation Explorer' }).getByRole('link')
      await types.first().waitFor()
      expect(await types.allInnerTexts()).toEqual(
        expect.arrayContaining(['Query', 'Article', 'Person', 'Organization', 'Quote', 'Meeting']),
      )
      expect(complaints).toEqual([])
    },
    SLOW_MACHINE,
  )
})
