import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { unpackReading } from '../../../src/comparisons/keep-comparison.ts'
import { AppError } from '../../../src/errors.ts'
import { dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import type { SchemaTypes } from '../../../src/http/type-provider.ts'
import { Reading } from '../../../src/schemas/reading.ts'

const schema = {
  operationId: 'getArticle',
  tags: ['Stories'],
  security: [{}, { key: [] }],
  summary: 'Get a stored article',
  description: 'Returns the reading of an article that was ingested or compared.',
  params: Type.Object({ id: Type.String({ description: 'Id of the stored article.' }) }),
  response: { 200: Reading, ...problems(...dataProblems, 'NOT_FOUND', 'STORE_UNAVAILABLE') } as Responses
} as const

export default async function articles(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<SchemaTypes>()

  app.get('/:id', { schema }, async ({ tenant, params }, reply) => {
    const kept = await app.store.findReading(tenant, params.id)
    if (!kept) throw new AppError('NOT_FOUND', 'No article has this id.')
    return reply.type('application/json').send(await unpackReading(kept))
  })
}
