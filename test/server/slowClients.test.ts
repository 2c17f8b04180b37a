import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../../src/server/listen.ts'

const HEAD = 'POST / HTTP/1.1\r\nHost: x\r\n'

test.each([
  ['its headers', HEAD],
  ['its body', `${HEAD}Content-Length: 10\r\n\r\nhalf`],
])('a client that does not go on with %s is cut off when its time is over, not some time later', async (_, sent) => {
  const server = await listen((request) => request.resume(), '127.0.0.1', 0, { headers: 200, request: 400 })
  onTestFinished(() => server.close(0))
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  const start = performance.now()
  const [answer] = await Promise.all([text(socket), once(socket, 'close'), socket.write(sent)])
  expect(answer).toMatch(/^HTTP\/1.1 408 /)
  expect(performance.now() - start).toBeLessThan(10_000)
})
