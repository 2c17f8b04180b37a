import { register } from 'tsx/esm/api'

// Threads do not inherit what runs TypeScript.
register()
const { identify, readInThread } = await import('./thread.ts')

export { identify, readInThread as default }
