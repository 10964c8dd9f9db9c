import type { FastifyInstance } from 'fastify'
import { Counter, Histogram, Registry } from 'prom-client'
import type { ErrorCode } from '../errors.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import { addGauge, measureThreads } from './measure-threads.ts'

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

const storeCodes: readonly ErrorCode[] = ['STORE_UNAVAILABLE', 'STORE_FULL']

declare module 'fastify' {
  interface FastifyInstance {
    /** What `GET /metrics` shows. */
    metrics: Registry
  }
}

/** Counts requests and errors by route, and shows how busy the workers are. Every app has its own registry. */
export function measureRequests(app: FastifyInstance, threads: ThreadPool): void {
  const metrics = new Registry()
  app.decorate('metrics', metrics)
  measureThreads(metrics, threads)
  const registers = [metrics]
  const duration = new Histogram({
    name: 'parallax_http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers
  })
  const stageDuration = new Histogram({
    name: 'parallax_stage_seconds',
    help: 'Time of a request by stage: parse, read, compare, serialise, store.',
    labelNames: ['stage'],
    buckets: seconds,
    registers
  })
  const storeErrors = new Counter({
    name: 'parallax_store_errors_total',
    help: 'Requests that the store failed, by code: STORE_UNAVAILABLE, STORE_FULL.',
    labelNames: ['code'],
    registers
  })
  for (const code of storeCodes) storeErrors.inc({ code }, 0)
  const errors = new Counter({
    name: 'parallax_errors_total',
    help: 'Requests answered with an error, by its code.',
    labelNames: ['code'],
    registers
  })
  addGauge(metrics, 'parallax_memory_budget_bytes', 'What requests may hold in memory.', () => app.memory.bytes)
  addGauge(metrics, 'parallax_memory_held_bytes', 'What requests hold: bodies, and answers not yet taken.', () => app.memory.held)
  app.addHook('onError', async (_request, _reply, error) => {
    const code = storeCodes.find((each) => each === error.code)
    if (code) storeErrors.inc({ code })
  })
  app.addHook('onResponse', (request, reply, next) => {
    const { method, routeOptions } = request
    if (request.problemCode !== null) errors.inc({ code: request.problemCode })
    duration.observe({ method, route: routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000)
    for (const { stage, ms } of request.stages ?? []) stageDuration.observe({ stage }, ms / 1000)
    next()
  })
}
