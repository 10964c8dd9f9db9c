import type { FastifyInstance } from 'fastify'
import { bodyProblems, dataProblems, problems } from '../../../src/http/describe-problems.ts'
import { bytesOf } from '../../../src/http/take-bodies.ts'
import { clientGone } from '../../../src/http/watch-client.ts'
import { Stories, StoriesRequest } from '../../../src/schemas/stories.ts'

export default async function stories(app: FastifyInstance): Promise<void> {
  const schema = {
    operationId: 'groupStories',
    tags: ['Stories'],
    summary: 'Group articles by story',
    description: 'Puts every article into exactly one story: those that tell the same event stand together. Nothing is stored.',
    security: [{}, { key: [] }],
    body: StoriesRequest,
    response: {
      200: Stories,
      ...problems(...dataProblems, ...bodyProblems, 'ARTICLE_ID_DUPLICATE', 'TOO_FEW_ARTICLES', 'TOO_MANY_ARTICLES')
    }
  }
  app.post('', { schema, bodyLimit: app.config.limits.storiesBodyBytes }, async (request, reply) => {
    const json = await app.work.group(bytesOf(request.body), clientGone(reply))
    return reply.type('application/json').send(json)
  })
}
