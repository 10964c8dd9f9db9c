import type { FastifyInstance } from 'fastify'
import { bodyProblems, dataProblems, problems } from '../../../src/http/describe-problems.ts'
import { bytesOf } from '../../../src/http/take-bodies.ts'
import { callerOf } from '../../../src/http/watch-client.ts'
import { Article } from '../../../src/schemas/article.ts'
import { Reading } from '../../../src/schemas/reading.ts'

export default async function analyses(app: FastifyInstance): Promise<void> {
  const schema = {
    operationId: 'analyseArticle',
    tags: ['Analysis'],
    summary: 'Read one article',
    description:
      'Finds page furniture, sentences, who said what, names with their epithets, and framing markers with their voice. Stores nothing.',
    security: [{}, { key: [] }],
    body: Article,
    response: { 200: Reading, ...problems(...dataProblems, ...bodyProblems, 'ARTICLE_EMPTY', 'LANGUAGE_UNSUPPORTED') }
  }
  app.post('', { schema, config: { scope: 'read' } }, async (request, reply) => {
    const json = await app.threads.analyse(bytesOf(request.body), callerOf(request, reply))
    return reply.type('application/json').send(json)
  })
}
