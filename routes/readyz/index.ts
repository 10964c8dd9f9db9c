import type { FastifyInstance } from 'fastify'
import { problems } from '../../src/http/describe-problems.ts'
import { Health } from '../../src/schemas/health.ts'

const schema = {
  operationId: 'getReadiness',
  tags: ['Operation'],
  security: [],
  summary: 'Can the service take work?',
  description: 'Returns 200 if the store and the workers respond, otherwise 503.',
  response: { 200: Health, ...problems('NOT_READY', 'STORE_UNAVAILABLE') }
}

export default async function readyz(app: FastifyInstance): Promise<void> {
  app.get('', { schema }, async () => {
    app.threads.assertReady()
    await app.store.ping()
    return { status: 'ok' }
  })
}
