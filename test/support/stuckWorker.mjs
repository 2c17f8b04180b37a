// Stands in for the threads that read documents: never comes to an end with one that says ENDLESS.
import readInThread, { identify } from '../../bin/thread.mjs'

// What is loaded with the first document costs none of the test's time.
const bytes = new TextEncoder().encode('date 2031-05-05 Talks\n\nPresident Varn met Keld in Paris.')
await readInThread({ documents: [{ bytes, path: 'first.txt' }], options: {}, begun: new MessageChannel().port1 })

const isEndless = ({ bytes }) => new TextDecoder().decode(bytes).includes('ENDLESS')

export { identify }
export default (task) => {
  if (task.documents.some(isEndless)) {
    const endless = task.documents.findIndex(isEndless)
    for (let begun = 0; begun <= endless; begun++) task.begun.postMessage(null)
    for (;;);
  }
  return readInThread(task)
}
