import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { causeOf } from '../cause-of.ts'
import { AppError, type ErrorEntry, errorCodes } from '../errors.ts'
import { problemOf, publicError } from '../problem-of.ts'

/** Answers every error as problem+json; what the service is to blame for goes to the log, whole. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply))
  app.setNotFoundHandler((request, reply) => sendError(new AppError('NOT_FOUND', 'Nothing exists at this URL.'), request, reply))
}

export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const shown = publicError(error, request.routeOptions?.bodyLimit ?? 0)
  const problem = problemOf(shown)
  request.problemCode = shown.code
  const { retryAfterSeconds }: ErrorEntry = errorCodes[shown.code]
  if (problem.status >= 500) request.log.error({ code: shown.code, cause: causeOf(shown.cause) }, shown.message)
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds)
  if (shown.code === 'UNAUTHORIZED') reply.header('www-authenticate', 'Bearer realm="parallax"')
  // Frameworks set headers for the intended response. They do not fit an error.
  for (const name of ['etag', 'location', 'cache-control']) reply.removeHeader(name)
  return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}
