import type { FastifyInstance } from 'fastify'
import { isLoopback } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { problems } from '../../src/http/describe-problems.ts'

const schema = {
  operationId: 'getMetrics',
  tags: ['Operation'],
  security: [],
  summary: 'Figures for Prometheus',
  description: 'Requests, times, queue and memory. Answered on this machine alone; to others the address is not there.',
  response: {
    200: { description: 'Prometheus text format.', content: { 'text/plain': { schema: { type: 'string' } } } },
    ...problems('NOT_FOUND')
  }
}

export default async function metrics(app: FastifyInstance): Promise<void> {
  app.get('', { schema }, async ({ ip, headers }, reply) => {
    // What a proxy on this machine passes on comes from elsewhere.
    const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
    if (!isLoopback(ip) || isPassedOn) throw new AppError('NOT_FOUND', 'There is nothing at this address.')
    return reply.type(app.metrics.contentType).send(await app.metrics.metrics())
  })
}
