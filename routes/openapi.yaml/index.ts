import type { FastifyInstance } from 'fastify'
import { problems } from '../../src/http/describe-problems.ts'

const schema = {
  operationId: 'getOpenapiYaml',
  tags: ['Operation'],
  security: [],
  summary: 'This description, as YAML',
  description: 'The OpenAPI 3.1 description of the service.',
  response: {
    200: { description: 'The description.', content: { 'application/yaml': { schema: { type: 'string' } } } },
    ...problems()
  }
}

export default async function openapiYaml(app: FastifyInstance): Promise<void> {
  let yaml = ''
  app.addHook('onReady', async () => {
    yaml = app.swagger({ yaml: true })
  })
  app.get('', { schema }, async (_request, reply) => reply.type('application/yaml').send(yaml))
}
