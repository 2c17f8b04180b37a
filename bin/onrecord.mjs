#!/usr/bin/env node
import { register } from 'tsx/esm/api'
import { ensureClient } from './generate.mjs'

ensureClient()
register()
await import('../src/cli/index.ts')
