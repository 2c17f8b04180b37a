// Stands in for the threads that read documents: never comes to an end with one that says ENDLESS.
import { register } from 'tsx/esm/api'

register()
const { identify, readInThread } = await import('../../src/ingest/read/thread.ts')

export { identify }
export default (task) => {
  if (new TextDecoder().decode(task.incoming.bytes).includes('ENDLESS')) {
    task.begun.postMessage(null)
    for (;;);
  }
  return readInThread(task)
}
