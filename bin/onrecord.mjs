#!/usr/bin/env node
import { built } from './build.mjs'
import { ensureClient } from './generate.mjs'

ensureClient()
process.setSourceMapsEnabled(true)
await import(await built('cli'))
