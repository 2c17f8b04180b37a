import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type pg from 'pg'

// TypeScript keeps the types of WebAssembly among those of browsers.
declare const WebAssembly: {
  instantiate(code: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

let started = false

/**
 * Prisma's own schema engine, as WebAssembly out of npm: the same that `prisma migrate deploy` runs as a binary, which
 * would have to be downloaded.
 *
 * @param pool what the engine works through; with one connection only, so that it sees what it has done
 * @param schema the text of schema.prisma
 * @param onScriptFailure is told why the database refused a migration's script, of which the engine says only that it did
 */
export async function startEngine(
  pool: pg.Pool,
  schema: string,
  onScriptFailure: (error: unknown) => void = () => {},
): Promise<bindings.SchemaEngine> {
  await startWebAssembly()
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool, onScriptFailure))
  return bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter)
}

/** Sends a migration as it is. Prisma's adapter cuts it at every semicolon, also inside the body of a function. */
class WholeScripts extends PrismaPg {
  readonly #onFailure: (error: unknown) => void

  constructor(pool: pg.Pool, onFailure: (error: unknown) => void) {
    super(pool)
    this.#onFailure = onFailure
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script)
      } catch (error) {
        this.#onFailure(error)
        throw error
      }
    }
    return adapter
  }
}

/** The engine never clears the time limits that it sets itself; a program that has finished would wait for them. */
function unobtrusiveTimers(): Record<string, unknown> {
  const name = Object.keys(bindings).find((key) => key.startsWith('__wbg_setTimeout_'))
  return name === undefined ? {} : { [name]: (run: () => void, delay: number) => setTimeout(run, delay).unref() }
}

async function startWebAssembly(): Promise<void> {
  if (started) return
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = readFileSync(file.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(code, {
    './schema_engine_bg.js': { ...bindings, ...unobtrusiveTimers() },
  })
  const { __wbg_set_wasm: setWasm } = bindings as unknown as { __wbg_set_wasm(exports: unknown): void }
  setWasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
  started = true
}
