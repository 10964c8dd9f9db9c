import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { articleBody, manyArticles, storyBody } from '../compute/story-bodies.ts'
import { fileStore, makeTestApp, problemIn } from './make-test-app.ts'

const json = { 'content-type': 'application/json' }

t.test('errors of the framework', async (t) => {
  const { app } = await makeTestApp(t, { BODY_LIMIT_BYTES: '5000', STORIES_BODY_LIMIT_BYTES: '9000' })
  const post = (payload: Buffer | string, headers: Record<string, string> = json, url = '/v1/analyses') =>
    app.inject({ method: 'POST', url, payload, headers })

  const cases: readonly (readonly [string, () => ReturnType<typeof post>, number, string])[] = [
    ['an address that is not there', () => app.inject('/v1/nothing'), 404, 'NOT_FOUND'],
    ['an address that is malformed', () => app.inject('/%zz'), 400, 'REQUEST_INVALID'],
    [
      'a method that the address does not take',
      () => app.inject({ method: 'PUT', url: '/v1/analyses' }),
      405,
      'METHOD_NOT_ALLOWED'
    ],
    ['text instead of JSON', () => post('hello', { 'content-type': 'text/plain' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['no content type', () => post('{}', {}), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['an invalid content type', () => post('{}', { 'content-type': '\u00ff/x' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['bytes packed another way', () => post('{}', { ...json, 'content-encoding': 'br' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['invalid gzip', () => post('{}', { ...json, 'content-encoding': 'gzip' }), 400, 'BODY_ENCODING_INVALID'],
    [
      'gzip cut short',
      () => post(gzipSync(articleBody()).subarray(0, 100), { ...json, 'content-encoding': 'gzip' }),
      400,
      'BODY_ENCODING_INVALID'
    ],
    ['a body that is not JSON', () => post('{"outlet":'), 400, 'JSON_INVALID'],
    ['no body', () => post(''), 400, 'JSON_INVALID'],
    ['JSON nested too deeply', () => post('['.repeat(33) + ']'.repeat(33)), 400, 'JSON_TOO_DEEP'],
    ['too many bytes', () => post(' '.repeat(5001)), 413, 'BODY_TOO_LARGE'],
    [
      'too many bytes once unpacked',
      () => post(gzipSync(' '.repeat(5001)), { ...json, 'content-encoding': 'gzip' }),
      413,
      'BODY_TOO_LARGE'
    ],
    ['too many bytes of articles to group', () => post(' '.repeat(9001), json, '/v1/stories'), 413, 'BODY_TOO_LARGE'],
    ['an unknown parameter', () => app.inject('/v1/comparisons?page=2'), 422, 'QUERY_INVALID'],
    ['a limit beyond the limit', () => app.inject('/v1/comparisons?limit=201'), 422, 'QUERY_INVALID'],
    ['a limit that is not a number', () => app.inject('/v1/comparisons?limit=ten'), 422, 'QUERY_INVALID'],
    ['an invalid date', () => app.inject('/v1/comparisons?from=2026-13-01'), 422, 'QUERY_INVALID'],
    ['an invalid cursor', () => app.inject('/v1/comparisons?cursor=abc'), 422, 'CURSOR_INVALID'],
    ['a rule that is not there', () => app.inject('/v1/markers/hedge/none'), 404, 'NOT_FOUND'],
    ['a comparison that is not there', () => app.inject('/v1/comparisons/cmp_0'), 404, 'NOT_FOUND'],
    ['removing what is not there', () => app.inject({ method: 'DELETE', url: '/v1/comparisons/cmp_0' }), 404, 'NOT_FOUND'],
    ['an unknown part', () => app.inject('/v1/comparisons/cmp_0?include=framing,bias'), 422, 'INCLUDE_UNKNOWN']
  ]
  for (const [name, send, status, code] of cases) {
    t.test(name, async (t) => {
      const response = await send()
      const problem = problemIn(t, response)
      t.match(problem, { status, code })
      if (status === 405) t.equal(response.headers.allow, 'POST')
      if (status === 413) t.match(problem.detail, /5000|9000/)
      if (status === 422) t.ok(problem.errors.length > 0)
    })
  }

  t.test('the ordinary request after all of these is right', async (t) => {
    t.equal((await post(articleBody())).statusCode, 200)
  })

  t.test('all faults of a query at once', async (t) => {
    const problem = problemIn(t, await app.inject('/v1/comparisons?limit=0&page=2'))
    t.same(problem.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/limit', '/page'])
  })
})

t.test('a fault of the service is reported without its words, and logged without them too', async (t) => {
  const broken = { ...(await fileStore()), listComparisons: () => Promise.reject(new TypeError('the article says: secret')) }
  const { app, log } = await makeTestApp(t, {}, broken)
  const response = await app.inject('/v1/comparisons')
  const problem = problemIn(t, response)
  t.match(problem, { status: 500, code: 'INTERNAL' })
  t.notMatch(response.body, /secret/)
  t.notMatch(log.join(), /secret/)
  t.match(log.join(), /TypeError/)
})

t.test('what is not even HTTP is answered as a problem', async (t) => {
  const { app } = await makeTestApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('HARBOUR\r\n\r\n'))
    let text = ''
    socket.on('data', (data) => {
      text += data
    })
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
  t.match(answer, /^HTTP\/1\.1 400 /)
  t.match(answer, /X-Request-Id: /)
  t.match(answer, /"code":"REQUEST_INVALID"/)
})

t.test('a request that drips is cut', async (t) => {
  const { app } = await makeTestApp(t, { ARRIVAL_SECONDS: '1' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const answer = await new Promise<string>((resolve) => {
    let drip: NodeJS.Timeout
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        'POST /v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'
      )
      drip = setInterval(() => socket.write(' '), 200)
    })
    let text = ''
    socket.on('data', (data) => {
      text += data
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(drip)
      resolve(text)
    })
  })
  t.match(answer, /^HTTP\/1\.1 408 .*REQUEST_TIMEOUT/s)
})

t.test('a store that does not answer is 503 with Retry-After', async (t) => {
  const { AppError } = await import('../../src/errors.ts')
  const fail = () => Promise.reject(new AppError('STORE_UNAVAILABLE', 'The store does not answer.'))
  const down = { ...(await fileStore()), findComparison: fail, saveComparison: fail, listComparisons: fail, ping: fail }
  const { app } = await makeTestApp(t, {}, down)
  for (const send of [
    () => app.inject('/readyz'),
    () => app.inject('/v1/comparisons'),
    () => app.inject('/v1/comparisons/cmp_0'),
    () => app.inject({ method: 'POST', url: '/v1/comparisons', payload: storyBody(), headers: json })
  ]) {
    const response = await send()
    t.match(problemIn(t, response), { status: 503, code: 'STORE_UNAVAILABLE' })
    t.equal(response.headers['retry-after'], '5')
  }
  t.equal((await app.inject('/healthz')).statusCode, 200)
  t.match(
    await app.metrics.getSingleMetricAsString('parallax_store_errors_total'),
    /parallax_store_errors_total\{code="STORE_UNAVAILABLE"\} 4/
  )
})

t.test('a full queue is 503 with Retry-After, and accepted requests are answered', async (t) => {
  const { app } = await makeTestApp(t, { QUEUE_LIMIT: '1' })
  const group = () => app.inject({ method: 'POST', url: '/v1/stories', payload: manyArticles(50), headers: json })
  const responses = await Promise.all(Array.from({ length: 6 }, group))
  const refused = responses.filter(({ statusCode }) => statusCode !== 200)
  t.ok(refused.length > 0 && refused.length < responses.length)
  for (const response of refused) {
    t.match(problemIn(t, response), { status: 503, code: 'QUEUE_FULL', detail: /limit of 1 requests/ })
    t.match(response.headers['retry-after'], /^\d+$/)
  }
})

t.test('a worker that runs out of memory fails its request, and the next is answered', async (t) => {
  const { app } = await makeTestApp(t, { WORKER_HEAP_MIB: '128', WORKERS: '2' })
  await app.threads.startAll()
  const group = (payload: Buffer) => app.inject({ method: 'POST', url: '/v1/stories', payload, headers: json })
  const [lost, other] = await Promise.all([group(manyArticles(500, 400)), group(manyArticles(3))])
  t.match(problemIn(t, lost), { status: 503, code: 'WORKER_LOST', detail: /limit of 128 MiB/ })
  t.match(lost.headers['retry-after'], /^\d+$/)
  t.equal(other.statusCode, 200)
  t.equal((await group(manyArticles(3))).statusCode, 200)
  t.equal(app.threads.state.threads, 3)
})
