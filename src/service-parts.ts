/** What the service needs apart from store and workers, in one module, so that the server can load it while those start. */
export { pino } from 'pino'
export { attachStore, makeApp } from './app.ts'
export { audit } from './http/audit-log.ts'
export { serveMetrics } from './http/serve-metrics.ts'
export { openJobs } from './open-jobs.ts'
export { sweepOld } from './store/sweep-old.ts'
export { startTracing } from './tracing/start-tracing.ts'
