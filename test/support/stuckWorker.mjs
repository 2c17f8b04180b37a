// Stands in for the threads that read documents: never comes to an end with one that says ENDLESS.
import readInThread, { identify } from '../../bin/thread.mjs'

// What is loaded with the first document costs none of the test's time.
const bytes = new TextEncoder().encode('date 2031-05-05 Talks\n\nPresident Varn met Keld in Paris.')
await readInThread({ documents: [{ bytes, path: 'first.txt' }], options: {}, begun: new MessageChannel().port1 })

export { identify }
export default (task) => {
  if (task.documents.some(({ bytes }) => new TextDecoder().decode(bytes).includes('ENDLESS'))) {
    task.begun.postMessage(null)
    for (;;);
  }
  return readInThread(task)
}
