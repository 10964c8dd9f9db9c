import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { hostileContents } from '../../bench/hostile-bodies.ts'
import { readConfig } from '../../src/config.ts'
import { articleBody, manyArticles } from '../compute/story-bodies.ts'
import { makeTestApp, problemIn } from './make-test-app.ts'

const json = { 'content-type': 'application/json' }
const { app } = await makeTestApp(t, {
  TEXT_LIMIT_CHARACTERS: '2000000',
  HTML_LIMIT_BYTES: '2000000',
  API_KEYS: 'desk:long-enough-key-number-one'
})
const headers = { ...json, authorization: 'Bearer long-enough-key-number-one' }
const post = (url: string, body: unknown, more: Record<string, string> = {}) => {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  return app.inject({ method: 'POST', url, payload, headers: { ...headers, ...more } })
}
const expected = (await post('/v1/analyses', articleBody())).body

/** Fails if the service does not answer the ordinary request as before. */
async function isWell(t: Test): Promise<void> {
  t.equal((await post('/v1/analyses', articleBody())).body, expected, 'the ordinary request after it is right')
  // One worker, and the spare thread once it was needed.
  t.ok([1, 2].includes(app.threads.state.threads), 'no thread is lost, and none is left over')
}

const article = (text: string, outlet = 'Osterby Courier') => ({ outlet, text })
const report = 'The port of Marrow Bay stayed closed on Tuesday, the harbour master said.'

/** Every span of an answer, with the article or reading that it lies in, must cut out its own words. */
function everySpanHolds(t: Test, reading: { text: string; title: string | null }): void {
  let count = 0
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { start, end, text, field = 'text' } = value as Record<string, unknown>
    if (typeof start === 'number' && typeof end === 'number') {
      const whole = field === 'title' ? (reading.title ?? '') : reading.text
      if (whole.slice(start, end) !== text) t.fail(`${start}–${end} is not ${JSON.stringify(text)}`)
      count++
    }
    for (const member of Object.values(value)) visit(member)
  }
  visit(reading)
  t.ok(count > 0, `${count} spans`)
}

t.test('JSON of a million brackets', async (t) => {
  for (const body of ['['.repeat(1e6), '{"a":'.repeat(2e5), `{"outlet":${'['.repeat(40)}${']'.repeat(40)}}`]) {
    t.match(problemIn(t, await post('/v1/analyses', body)), { status: 400, code: 'JSON_TOO_DEEP', detail: /32/ })
  }
  await isWell(t)
})

t.test('__proto__ as a key is an unknown field, and changes nothing', async (t) => {
  const body = `{"outlet":"A","text":"${report}","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}`
  const problem = problemIn(t, await post('/v1/analyses', body))
  t.match(problem, { status: 422, code: 'FIELD_UNKNOWN' })
  t.same(problem.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/__proto__', '/constructor'])
  t.equal(({} as { isAdmin?: boolean }).isAdmin, undefined)
  await isWell(t)
})

t.test('__proto__ and its kin as outlets, ids, names and labels are ordinary words', async (t) => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const articles = names.map((name) => ({ ...article(`${report} __proto__ constructor said “toString.”`, name), id: name }))
  const created = await post('/v1/comparisons', { articles, story: '__proto__', options: { base: 'constructor' } })
  t.equal(created.statusCode, 201)
  const { story, articles: readings, membership, framing } = created.json()
  t.equal(story, '__proto__')
  t.same(
    readings.map(({ article, outletKey }: Record<string, string>) => [article, outletKey]),
    names.map((name) => [name, name.toLowerCase()])
  )
  t.ok(membership.every(({ belongs }: { belongs: boolean }) => belongs))
  t.equal(framing.outlets.length, 4)
  const listed = await app.inject({ url: '/v1/comparisons?outlet=__proto__&story=__proto__', headers })
  t.equal(listed.json().items.length, 1)
  const grouped = (await post('/v1/stories', { articles })).json().stories
  t.same(grouped.flatMap(({ articles }: { articles: string[] }) => articles).sort(), names.toSorted())
  await isWell(t)
})

t.test('bytes that are not UTF-8', async (t) => {
  for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x80]]) {
    const body = Buffer.concat([Buffer.from('{"outlet":"A","text":"port '), Buffer.from(bytes), Buffer.from('"}')])
    t.match(problemIn(t, await post('/v1/analyses', body)), { status: 400, code: 'JSON_INVALID' })
  }
  await isWell(t)
})

t.test('lone surrogates, NUL, bidi and zero-width characters: the text stays as sent, and every span fits', async (t) => {
  for (const odd of ['\ud800', '\udc00\ud800', '\0', '\u202e', '\u2066', '\u200b', '\ufeff', '\u00ad', '\u2028']) {
    const text = `${odd}The ${odd}regime${odd} claimed${odd}, “it is ${odd}no${odd}thing,” said Ilse ${odd}Tashk.${odd} It rained.`
    const response = await post('/v1/analyses', { ...article(text), title: `A farce${odd} in Osterby` })
    t.equal(response.statusCode, 200, escape(odd))
    const reading = response.json()
    t.equal(reading.text, text)
    everySpanHolds(t, reading)
  }
  await isWell(t)
})

t.test('a zero-width character inside a word does not hide a marker', async (t) => {
  const sentence = (hidden: string) =>
    `The so-cal${hidden}led inspec${hidden}tion was a far${hidden}ce, and the re${hidden}gime slam${hidden}med it.`
  const rules = async (hidden: string) => {
    const { markers } = (await post('/v1/analyses', article(sentence(hidden)))).json()
    return markers.map(({ rule }: { rule: string }) => rule).sort()
  }
  const plain = await rules('')
  t.ok(plain.length >= 3, plain.join())
  for (const hidden of ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'])
    t.same(await rules(hidden), plain, escape(hidden))
})

for (const { name, field, make } of hostileContents) {
  t.test(`200 KB of ${name}`, async (t) => {
    const response = await post('/v1/analyses', { outlet: 'A', [field]: make(200_000) })
    if (response.statusCode === 200) {
      const reading = response.json()
      for (const { start, end, text } of reading.sentences.filter((each: { field: string }) => each.field === 'text')) {
        if (reading.text.slice(start, end) !== text) t.fail(`${start}–${end} is not the sentence`)
      }
    } else t.match(problemIn(t, response), { status: 422 })
    await isWell(t)
  })
}

t.test('a megabyte without white space, and two in one sentence', async (t) => {
  const make = (name: string) => hostileContents.find((each) => each.name === name)!.make
  t.equal((await post('/v1/analyses', article(make('no white space')(1_000_000)))).statusCode, 200)
  t.equal((await post('/v1/analyses', article(make('one sentence')(1_900_000)))).statusCode, 200)
  await isWell(t)
})

t.test('the default limits refuse ten megabytes in one sentence', async (t) => {
  const { app } = await makeTestApp(t)
  const payload = JSON.stringify(article(`The harbour ${'and the quay '.repeat(770_000)}`))
  const problem = problemIn(t, await app.inject({ method: 'POST', url: '/v1/analyses', payload, headers: json }))
  t.match(problem, { status: 422, code: 'ARTICLE_TOO_LONG', detail: /limit is 200000/, errors: [{ pointer: '/text' }] })
})

t.test('two unrelated texts of 5,000 words, and two that are nearly the same', async (t) => {
  const invent = (seed: number) => Array.from({ length: 5000 }, (_, i) => `w${((i + 1) * seed * 7919) % 99991}`).join(' ')
  const first = invent(1)
  for (const second of [invent(2), first.split(' ').reverse().join(' '), first.replaceAll('w1', 'v1')]) {
    const response = await post('/v1/comparisons', { articles: [article(first), article(second, 'The Tidewatch')] })
    t.equal(response.statusCode, 201)
  }
  await isWell(t)
})

t.test('gzip that unpacks to far more than the limit is not unpacked', async (t) => {
  const bomb = gzipSync(Buffer.alloc(300_000_000, ' '))
  const before = process.memoryUsage().rss
  for (const packed of [bomb, gzipSync(bomb)]) {
    const response = await post('/v1/analyses', packed, { 'content-encoding': 'gzip' })
    t.ok([400, 413].includes(problemIn(t, response).status))
  }
  t.ok(process.memoryUsage().rss - before < 150e6)
  t.match(problemIn(t, await post('/v1/analyses', bomb, { 'content-encoding': 'gzip' })), { status: 413, detail: /16777216/ })
  await isWell(t)
})

async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
}

/** What a connection gets that sends `first` and then drips until it is cut. */
async function drip(port: number, first: string, drop: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('error', () => {})
  socket.on('data', (data) => {
    answer += data
  })
  socket.write(first)
  const dripping = setInterval(() => socket.write(drop), 300)
  await once(socket, 'close')
  clearInterval(dripping)
  return answer
}

const head = (length: number) =>
  `POST /v1/analyses HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer long-enough-key-number-one\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n`

t.test('slow headers and dripping bodies are cut, by default within 10 seconds', async (t) => {
  t.ok(readConfig({}).limits.arrivalMs < 10_000)
  const { app: hurried } = await makeTestApp(t, { ARRIVAL_SECONDS: '1', API_KEYS: 'desk:long-enough-key-number-one' })
  const port = await listen(hurried)
  const all = await Promise.all([
    drip(port, 'GET /healthz HTTP/1.1\r\nHost: x\r\n', 'X-Slow: yes\r\n'),
    drip(port, 'GE', ''),
    drip(port, `${head(1_000_000)}\r\n{`, ' '),
    drip(port, `${head(0).replace(/Content-Length: 0/, 'Transfer-Encoding: chunked')}\r\n`, '1\r\n \r\n')
  ])
  for (const answer of all) t.match(answer, /^HTTP\/1\.1 408 .*REQUEST_TIMEOUT/s)
  await isWell(t)
})

const port = listen(app)

t.test('a client that leaves frees the worker', async (t) => {
  const body = manyArticles(3000, 60)
  const outcome = Promise.withResolvers<unknown>()
  const group = app.threads.group.bind(app.threads)
  t.intercept(app.threads, 'group', {
    value: (...given: Parameters<typeof group>) => {
      const answer = group(...given)
      answer.then(outcome.resolve, outcome.resolve)
      return answer
    }
  })
  const socket = connect(await port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`${head(body.length).replace('analyses', 'stories')}\r\n`)
  socket.write(body)
  while (app.threads.state.busy === 0) await sleep(5)
  socket.destroy()
  while (app.threads.state.busy > 0) await sleep(5)
  t.match(await outcome.promise, { message: /disconnected before the response/ })
  await isWell(t)
})

t.test('a client that leaves while its body is on the way costs nothing', async (t) => {
  const socket = connect(await port, '127.0.0.1')
  socket.on('error', () => {})
  const taken = once(app.server, 'request')
  socket.write(`${head(1_000_000)}\r\n{"outlet":"A"`)
  await taken
  socket.destroy()
  await isWell(t)
})
