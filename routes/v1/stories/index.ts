import type { FastifyInstance } from 'fastify'
import { bodyProblems, dataProblems, problems } from '../../../src/http/describe-problems.ts'
import { bytesOf } from '../../../src/http/take-bodies.ts'
import { callerOf } from '../../../src/http/watch-client.ts'
import { Stories, StoriesRequest } from '../../../src/schemas/stories.ts'
import { serveStoredStories } from './stored-stories.ts'

export default async function stories(app: FastifyInstance): Promise<void> {
  const schema = {
    operationId: 'groupStories',
    tags: ['Stories'],
    summary: 'Group articles by story',
    description:
      'Groups articles that report the same event. Each article is in exactly one story. With `compare`, a job compares each story of two or more articles, up to the limit of a comparison. `comparison` is the path of the result once `job` is completed. Without `compare`, nothing is stored.',
    security: [{}, { key: [] }],
    body: StoriesRequest,
    response: {
      200: Stories,
      ...problems(
        ...dataProblems,
        ...bodyProblems,
        'ARTICLE_ID_DUPLICATE',
        'TOO_FEW_ARTICLES',
        'TOO_MANY_ARTICLES',
        'SET_TOO_LONG',
        'STORE_UNAVAILABLE'
      )
    }
  }
  app.post('', { schema, bodyLimit: app.config.limits.storiesBodyBytes }, async (request, reply) => {
    const { tenant } = request
    const { json, sets } = await app.threads.group(tenant, bytesOf(request.body), callerOf(request, reply))
    if (sets.length > 0)
      await app.jobs.add(tenant, ...sets.map(({ job, input }) => ({ kind: 'compare' as const, id: job, input })))
    return reply.type('application/json').send(json)
  })
  serveStoredStories(app)
}
