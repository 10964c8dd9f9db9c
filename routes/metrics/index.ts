import type { FastifyInstance } from 'fastify'
import { AppError } from '../../src/errors.ts'
import { problems } from '../../src/http/describe-problems.ts'
import { maySeeMetrics } from '../../src/http/guard-metrics.ts'

const schema = {
  operationId: 'getMetrics',
  tags: ['Operation'],
  security: [],
  summary: 'Figures for Prometheus',
  description:
    'Requests, times, queue and memory. Answered to this machine itself, or with `METRICS_TOKEN` to whoever sends it as a bearer token; otherwise the address is not there. With `METRICS_PORT` the metrics have a listener of their own instead.',
  response: {
    200: { description: 'Prometheus text format.', content: { 'text/plain': { schema: { type: 'string' } } } },
    ...problems('NOT_FOUND')
  }
}

export default async function metrics(app: FastifyInstance): Promise<void> {
  app.get('', { schema }, async ({ raw }, reply) => {
    // To others the address is not there.
    if (!maySeeMetrics(raw, app.config.metrics)) throw new AppError('NOT_FOUND', 'Nothing exists at this URL.')
    return reply.type(app.metrics.contentType).send(await app.metrics.metrics())
  })
}
