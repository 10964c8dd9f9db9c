import type { FastifyInstance } from 'fastify'
import { problems } from '../../src/http/describe-problems.ts'
import { Health } from '../../src/schemas/health.ts'

const schema = {
  operationId: 'getHealth',
  tags: ['Operation'],
  security: [],
  summary: 'Is the service alive?',
  description: 'Returns 200 as long as the process runs, also while all workers are busy.',
  response: { 200: Health, ...problems() }
}

export default async function healthz(app: FastifyInstance): Promise<void> {
  app.get('', { schema }, async () => ({ status: 'ok' }))
}
