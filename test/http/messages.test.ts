import { type AddressInfo, connect } from 'node:net'
import t from 'tap'
import { makeTestApp } from '../app/make-test-app.ts'

const { app } = await makeTestApp(t)
await app.listen({ port: 0, host: '127.0.0.1' })
const { port } = app.server.address() as AddressInfo

/** The first line of the answer to some bytes. */
const send = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0]!)
      socket.destroy()
    })
    socket.once('error', reject)
  })
const head = (first: string, ...lines: string[]) => `${[first, `Host: 127.0.0.1:${port}`, ...lines].join('\r\n')}\r\n\r\n`

t.test('refuses a message that states its end in two ways', async (t) => {
  const both = head(
    'POST /v1/analyses HTTP/1.1',
    'Content-Type: application/json',
    'Content-Length: 3',
    'Transfer-Encoding: chunked'
  )
  t.match(await send(`${both}0\r\n\r\n`), /^HTTP\/1\.1 400 /)
  const twice = head('POST /v1/analyses HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 3', 'Content-Length: 4')
  t.match(await send(`${twice}{}`), /^HTTP\/1\.1 400 /)
})

t.test('TRACE echoes nothing', async (t) => {
  t.match(await send(head('TRACE / HTTP/1.1', 'Cookie: a=b')), /^HTTP\/1\.1 40[045] /)
})

t.test('a request without a host, as no browser sends it, is refused', async (t) => {
  t.match(await send('GET /healthz HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 421 /)
})
