import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { isTracingWanted, startTracing } from '../../src/tracing/start-tracing.ts'
import { makeTestApp } from '../app/make-test-app.ts'
import { storyBody } from '../compute/story-bodies.ts'
import { openCollector } from './collector.ts'

const json = { 'content-type': 'application/json' }

t.test('is on if the standard variables say so', async (t) => {
  const place = 'http://127.0.0.1:4318'
  const cases: readonly (readonly [Record<string, string>, boolean])[] = [
    [{}, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: ' ' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: place }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${place}/v1/traces` }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: place, OTEL_SDK_DISABLED: 'TRUE' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: place, OTEL_TRACES_EXPORTER: 'none' }, false]
  ]
  for (const [env, isWanted] of cases) t.equal(isTracingWanted(env), isWanted, JSON.stringify(env))
})

t.test('loads nothing if traces are off', async (t) => {
  const script = `
    import { registerHooks } from 'node:module'
    registerHooks({ load: (url, context, next) => { if (/opentelemetry.(sdk|exporter|resources|instrumentation)|fastify.otel/.test(url)) console.log(url); return next(url, context) } })
    await import('./src/app.ts')
    const { startTracing } = await import('./src/tracing/start-tracing.ts')
    console.log(await startTracing({}))`
  const cwd = join(import.meta.dirname, '..', '..')
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd })
  t.equal(stdout.trim(), 'null')
})

t.test('sends a span for each request and each of its stages, and no word of what was sent', async (t) => {
  const collector = await openCollector(t)
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: 'parallax-desk' }
  Object.assign(process.env, env)
  t.teardown(() => {
    for (const name of Object.keys(env)) delete process.env[name]
  })
  const tracing = await startTracing(env)
  const { app } = await makeTestApp(t, { API_KEYS: 'desk:long-enough-key-number-one' }, undefined, tracing)
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  const headers = { ...json, traceparent, authorization: 'Bearer long-enough-key-number-one' }
  const created = await app.inject({ method: 'POST', url: '/v1/comparisons?include=framing', headers, payload: storyBody() })
  t.equal(created.statusCode, 201)
  t.equal((await app.inject({ url: '/nowhere?q=secret' })).statusCode, 404)
  await tracing!.stop()

  t.same([...new Set(collector.posts.map(({ url }) => url))], ['/v1/traces'])
  const attributes = collector.resources()[0].resource.attributes
  t.ok(
    attributes.some(({ key, value }: { key: string; value: { stringValue?: string } }) => {
      return key === 'service.name' && value.stringValue === 'parallax-desk'
    })
  )
  const spans = collector.spans()
  const request = spans.find(({ name }) => name === 'POST /v1/comparisons')!
  t.equal(request.traceId, '0af7651916cd43dd8448eb211c80319c')
  t.equal(request.parentSpanId, 'b7ad6b7169203331')
  const sent = (name: string) => Object.values(request.attributes.find(({ key }) => key === name)?.value ?? {})[0]
  t.match([sent('http.route'), sent('url.path')], ['/v1/comparisons', '/v1/comparisons'])
  t.match([sent('parallax.tenant'), Number(sent('http.response.status_code'))], ['desk', 201])
  const stages = spans.filter(({ parentSpanId }) => parentSpanId === request.spanId)
  t.same([...new Set(stages.map(({ name }) => name))].sort(), ['compare', 'parse', 'read', 'serialise', 'store'])
  for (const { traceId, startTimeUnixNano, endTimeUnixNano } of stages) {
    t.equal(traceId, request.traceId)
    t.ok(BigInt(endTimeUnixNano) >= BigInt(startTimeUnixNano))
  }
  t.notMatch(collector.posts.map(({ body }) => body).join(), /Tashk|key-number|secret/)
})
