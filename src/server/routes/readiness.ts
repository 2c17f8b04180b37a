import type { Readiness } from '../../database/index.ts'
import { json, type Route } from '../page.ts'

/** 200 where requests can be answered, else 503 with the reason: for whatever sends traffic here or elsewhere. */
export function readinessRoute(readiness: () => Promise<Readiness>): Route {
  return async () => {
    const status = await readiness()
    return json(status === 'READY' ? 200 : 503, { status })
  }
}
