import type { FastifyInstance } from 'fastify'
import { problems } from '../../src/http/describe-problems.ts'

const schema = {
  operationId: 'getOpenapiJson',
  tags: ['Operation'],
  security: [],
  summary: 'This description, as JSON',
  description: 'Returns the OpenAPI 3.1 description of the service.',
  response: {
    200: { description: 'The description.', content: { 'application/json': { schema: { type: 'object' } } } },
    ...problems()
  }
}

export default async function openapiJson(app: FastifyInstance): Promise<void> {
  // Written when it is first asked for: that takes a tenth of a second, which no start should wait for.
  let json: string | undefined
  app.get('', { schema }, async (_request, reply) => {
    json ??= JSON.stringify(app.swagger())
    return reply.type('application/json').send(json)
  })
}
