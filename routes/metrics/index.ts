import type { FastifyInstance } from 'fastify'
import { AppError } from '../../src/errors.ts'
import { problems } from '../../src/http/describe-problems.ts'
import { maySeeMetrics } from '../../src/http/guard-metrics.ts'

const schema = {
  operationId: 'getMetrics',
  tags: ['Operation'],
  security: [],
  summary: 'Metrics for Prometheus',
  description:
    'Returns requests, times, queue and memory. By default, only this machine may read them. With `METRICS_TOKEN`, anyone who sends it as a bearer token may. With `METRICS_PORT`, they move to a separate listener. Others get 404.',
  response: {
    200: { description: 'Prometheus text format.', content: { 'text/plain': { schema: { type: 'string' } } } },
    ...problems('NOT_FOUND')
  }
}

export default async function metrics(app: FastifyInstance): Promise<void> {
  app.get('', { schema }, async ({ raw }, reply) => {
    // Others get 404.
    if (!maySeeMetrics(raw, app.config.metrics)) throw new AppError('NOT_FOUND', 'Nothing exists at this URL.')
    return reply.type(app.metrics.contentType).send(await app.metrics.metrics())
  })
}
