import type { Socket } from 'node:net'
import { type FastifyBaseLogger, type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { pino } from 'pino'
import type { Config } from '../config.ts'
import { AppError, errorCodes } from '../errors.ts'
import { problemOf } from '../problem-of.ts'
import { sendError } from './answer-errors.ts'
import { checkAddress } from './check-address.ts'
import { requestId } from './log-requests.ts'

/** What Node calls a request that arrives too slowly. */
export const tooSlow = 'ERR_HTTP_REQUEST_TIMEOUT'

/** Returns how the framework is set up: its defaults strip unknown fields, wait for slow requests for ever, and have errors of their own shape. */
export function serverOptions({ limits, logLevel, trustProxy }: Config, logTo?: { write(line: string): void }) {
  return {
    loggerInstance: pino({ level: logLevel }, logTo) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    trustProxy,
    bodyLimit: limits.bodyBytes,
    // Bodies are timed one by one: some are streamed.
    requestTimeout: 0,
    http: { headersTimeout: limits.arrivalMs, requestTimeout: 0, connectionsCheckingInterval: 500 },
    schemaController: {
      compilersFactory: {
        buildValidator: (() => checkAddress) as never,
        // Answers are JSON already, or small: a serializer that drops what a schema lacks would hide mistakes.
        buildSerializer: (() => () => (value: unknown) => JSON.stringify(value)) as never
      }
    },
    // While it stops, the service answers what is in progress in its own shape.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id)
      sendError(error, request, reply)
    },
    clientErrorHandler: refuseConnection
  } satisfies FastifyServerOptions & { http: object }
}

/** Answers what is not even HTTP, and requests that arrive too slowly. */
function refuseConnection(this: FastifyInstance, error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
  const isSlow = error.code === tooSlow
  const code = isSlow ? 'REQUEST_TIMEOUT' : 'REQUEST_INVALID'
  const body = JSON.stringify(problemOf(new AppError(code, errorCodes[code].description)))
  const head = [
    `HTTP/1.1 ${isSlow ? '408 Request Timeout' : '400 Bad Request'}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId({ headers: {} })}`,
    'Connection: close'
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
