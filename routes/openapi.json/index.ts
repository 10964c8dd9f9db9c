import type { FastifyInstance } from 'fastify'
import { problems } from '../../src/http/describe-problems.ts'

const schema = {
  operationId: 'getOpenapiJson',
  tags: ['Operation'],
  security: [],
  summary: 'This description, as JSON',
  description: 'The OpenAPI 3.1 description of the service.',
  response: {
    200: { description: 'The description.', content: { 'application/json': { schema: { type: 'object' } } } },
    ...problems()
  }
}

export default async function openapiJson(app: FastifyInstance): Promise<void> {
  let json = ''
  app.addHook('onReady', async () => {
    json = JSON.stringify(app.swagger())
  })
  app.get('', { schema }, async (_request, reply) => reply.type('application/json').send(json))
}
