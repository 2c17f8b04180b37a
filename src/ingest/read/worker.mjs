import { register } from 'tsx/esm/api'

// Threads do not inherit what runs TypeScript.
register()
const { readInThread } = await import('./thread.ts')
export default readInThread
