import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import t, { type Test } from 'tap'
import { checkWebhook } from '../../src/webhooks/check-webhook.ts'
import { guardAddresses } from '../../src/webhooks/guard-addresses.ts'
import { postWebhook } from '../../src/webhooks/post-webhook.ts'
import { signBody } from '../../src/webhooks/sign-body.ts'

const local = guardAddresses(['127.0.0.0/8', '::1'])
const nobody = guardAddresses([])

interface Received {
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

async function listen(t: Test, answer: { status: number; headers?: Record<string, string> }) {
  const received: Received[] = []
  const server: Server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ headers: request.headers, body })
    response.writeHead(answer.status, answer.headers).end('thank you')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as { port: number }
  return { received, port }
}

t.test('posts the body with a signature that its receiver can check', async (t) => {
  const { received, port } = await listen(t, { status: 204 })
  const body = JSON.stringify({ id: 'job_1', note: 'ø' })
  t.equal(await postWebhook(`http://127.0.0.1:${port}/hook`, body, signBody(body, 'a secret of ours', 1_790_000_000), local), 204)
  const [{ headers, body: got } = { headers: {}, body: '' }] = received
  t.equal(got, body)
  t.equal(headers['content-type'], 'application/json')
  const expected = createHmac('sha256', 'a secret of ours').update(`1790000000.${got}`).digest('hex')
  t.equal(headers['parallax-signature'], `t=1790000000,v1=${expected}`)
})

t.test('follows no redirect', async (t) => {
  const target = await listen(t, { status: 200 })
  const { port } = await listen(t, { status: 302, headers: { location: `http://127.0.0.1:${target.port}/` } })
  t.equal(await postWebhook(`http://127.0.0.1:${port}/`, '{}', 'x', local), 302)
  t.equal(target.received.length, 0)
})

t.test('does not connect if the address, or the address of the name, is private', async (t) => {
  const { received, port } = await listen(t, { status: 200 })
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433']) {
    await t.rejects(postWebhook(`http://${host}:${port}/`, '{}', 'x', nobody), { name: 'AddressRefusedError' }, host)
  }
  t.equal(received.length, 0)
  t.equal(await postWebhook(`http://localhost:${port}/`, '{}', 'x', guardAddresses(['localhost'])), 200)
})

t.test('is refused before there is a job if it cannot work', async (t) => {
  const config = { webhookSecrets: [{ tenant: 'desk', key: 'a secret' }], webhookAllow: [] }
  const refusal = { code: 'WEBHOOK_REFUSED', faults: [{ pointer: '/options/webhook' }] }
  for (const url of [
    'ftp://hooks.example/',
    'hooks.example',
    'https://user:word@hooks.example/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://localhost/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest',
    'https://hooks.example:22/',
    'http://hooks.example:6379/',
    'http://8.8.8.8:25/'
  ]) {
    t.throws(() => checkWebhook(url, 'desk', config), refusal, url)
  }
  t.throws(() => checkWebhook('https://hooks.example/', 'lab', config), refusal)
  checkWebhook('https://hooks.example/', 'desk', config)
  checkWebhook('http://hooks.example/', 'desk', config)
  checkWebhook('https://hooks.example:8443/', 'desk', { ...config, webhookAllow: [':8443'] })
  checkWebhook('http://127.0.0.1/', 'desk', { ...config, webhookAllow: ['127.0.0.1'] })
})
