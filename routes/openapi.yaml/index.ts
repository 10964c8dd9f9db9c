import type { FastifyInstance } from 'fastify'
import { problems } from '../../src/http/describe-problems.ts'
import { writeYaml } from '../../src/http/write-yaml.ts'

const schema = {
  operationId: 'getOpenapiYaml',
  tags: ['Operation'],
  security: [],
  summary: 'This description, as YAML',
  description: 'Returns the OpenAPI 3.1 description of the service.',
  response: {
    200: { description: 'The description.', content: { 'application/yaml': { schema: { type: 'string' } } } },
    ...problems()
  }
}

export default async function openapiYaml(app: FastifyInstance): Promise<void> {
  // Written when it is first asked for, like the JSON.
  let yaml: string | undefined
  app.get('', { schema }, async (_request, reply) => {
    yaml ??= writeYaml(app.swagger())
    return reply.type('application/yaml').send(yaml)
  })
}
