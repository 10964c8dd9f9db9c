import type { FastifyInstance } from 'fastify'
import { problems } from '../../src/http/describe-problems.ts'
import { Health } from '../../src/schemas/health.ts'

const schema = {
  operationId: 'getHealth',
  tags: ['Operation'],
  security: [],
  summary: 'Is the service alive?',
  description: 'Answers at once, however busy the workers are.',
  response: { 200: Health, ...problems() }
}

export default async function healthz(app: FastifyInstance): Promise<void> {
  app.get('', { schema }, async () => ({ status: 'ok' }))
}
