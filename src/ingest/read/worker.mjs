import { built } from '../../../bin/build.mjs'

const { identify, readInThread } = await import(await built('thread'))

export { identify, readInThread as default }
