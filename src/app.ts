import { join } from 'node:path'
import autoload from '@fastify/autoload'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Config } from './config.ts'
import { answerErrors, sendError } from './http/answer-errors.ts'
import { checkAddress } from './http/check-address.ts'
import { checkKeys } from './http/check-keys.ts'
import { describeApi } from './http/describe-api.ts'
import { limitRate } from './http/limit-rate.ts'
import { logRequests, requestId } from './http/log-requests.ts'
import { measureRequests } from './http/measure-requests.ts'
import { useReferences } from './http/refer-schemas.ts'
import { noteMethods } from './http/refuse-methods.ts'
import { takeBodies } from './http/take-bodies.ts'
import type { Store } from './store/store.ts'
import type { WorkPool } from './work/work-pool.ts'

declare module 'fastify' {
  interface FastifyInstance {
    config: Config
    store: Store
    work: WorkPool
  }
}

/** What an app is made of; whoever opens store and workers closes them, after the app. */
export interface AppParts {
  readonly config: Config
  readonly store: Store
  readonly work: WorkPool
  /** Where the log goes; standard output where absent. */
  readonly logTo?: { write(line: string): void }
}

/** Assembles the service: plugins, routes, errors. It does not listen. */
export async function makeApp({ config, store, work, logTo }: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel, ...(logTo ? { stream: logTo } : {}) },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: config.limits.bodyBytes,
    requestTimeout: config.limits.arrivalMs,
    http: { headersTimeout: config.limits.arrivalMs, connectionsCheckingInterval: 1000 },
    schemaController: {
      compilersFactory: {
        buildValidator: (() => checkAddress) as never,
        // Answers are JSON already, or small: a serializer that drops what a schema lacks would hide mistakes.
        buildSerializer: (() => () => (value: unknown) => JSON.stringify(value)) as never
      }
    },
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id)
      sendError(error, request, reply)
    },
    clientErrorHandler: refuseConnection
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.decorate('config', config)
  app.decorate('store', store)
  app.decorate('work', work)
  logRequests(app)
  answerErrors(app)
  const refuseMethods = noteMethods(app)
  useReferences(app)
  await describeApi(app)
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } },
    strictTransportSecurity: false
  })
  if (config.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins],
      methods: ['GET', 'HEAD', 'POST', 'DELETE'],
      exposedHeaders: ['location', 'etag', 'x-request-id', 'retry-after']
    })
  }
  checkKeys(app, config)
  await limitRate(app, config)
  await takeBodies(app)
  measureRequests(app, work)
  await app.register(autoload, {
    dir: join(import.meta.dirname, '..', 'routes'),
    matchFilter: (path) => /index\.(ts|js)$/.test(path),
    forceESM: true
  })
  refuseMethods()
  return app
}

/** Answers what is not even HTTP, and requests that arrive too slowly. */
function refuseConnection(this: FastifyInstance, error: Error & { code?: string }, socket: import('node:net').Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
  const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const [status, code, title] = isSlow
    ? ['408 Request Timeout', 'REQUEST_TIMEOUT', 'Request too slow']
    : ['400 Bad Request', 'REQUEST_INVALID', 'Not a proper request']
  const problem = { type: `urn:parallax:error:${code}`, title, status: Number(status.slice(0, 3)), detail: title, code }
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId({ headers: {} })}`,
    'Connection: close'
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
