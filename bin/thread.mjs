// What a thread that reads documents runs.
import { built } from './build.mjs'

const { identify, readInThread } = await import(await built('thread'))

export { identify, readInThread as default }
