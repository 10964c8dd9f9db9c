import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { PART_BYTES, takeFeed } from '../../../src/feeds/take-feed.ts'
import { watchArrival } from '../../../src/feeds/watch-arrival.ts'
import { sendJob } from '../../../src/http/answer-job.ts'
import { dataProblems, problems } from '../../../src/http/describe-problems.ts'
import { IngestLine } from '../../../src/schemas/ingest.ts'
import { Job } from '../../../src/schemas/job.ts'

const mediaType = 'application/x-ndjson'

export default async function ingest(app: FastifyInstance): Promise<void> {
  const schema = {
    operationId: 'ingestArticles',
    tags: ['Ingest'],
    summary: 'Take a feed of articles',
    description: [
      'One article a line, any number of lines, gzip allowed. The body is stored as it comes, at the pace of the store; the answer is sent when its last line is stored, and from then on nothing of it is lost. Where the body breaks off, what came before is kept: send it all again.',
      'The job tells what became of the lines. Bad ones are counted, and the first 1,000 of them listed with their numbers. An article that is there already (the same outlet, headline and text) counts as a duplicate and changes nothing. Cancelling the job ends the telling; what was stored is read all the same.',
      'Articles without `story` are grouped with those of the last days that tell the same event. A story of two articles or more is compared, and compared again when it grows: see `GET /v1/stories`. `id` is not looked at.'
    ].join('\n\n'),
    security: [{}, { key: [] }],
    consumes: [mediaType],
    body: IngestLine,
    response: {
      202: Job,
      ...problems(
        ...dataProblems,
        'BODY_ENCODING_INVALID',
        'REQUEST_TIMEOUT',
        'MEDIA_TYPE_UNSUPPORTED',
        'QUEUE_FULL',
        'NOT_READY',
        'STORE_UNAVAILABLE',
        'STORE_FULL'
      )
    }
  }
  const leaving = new AbortController()
  app.addHook('preClose', async () => leaving.abort())
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(mediaType, (_request, body, done) => done(null, body))
  app.post('', { schema, config: { isStreamed: true } }, async (request, reply) => {
    const { limits } = app.config
    request.held.take(limits.ingestLineBytes + PART_BYTES)
    const feed = { feeds: app.jobs.feeds, jobs: app.jobs, limits }
    const body = watchArrival(request.body as Readable, limits.arrivalMs, leaving.signal)
    const job = await takeFeed(feed, request.tenant, body).catch((error) => {
      // What is left of the body is not waited for. While the service stops it is, for some seconds: else the client would not hear why.
      if (!leaving.signal.aborted) reply.header('connection', 'close')
      throw error
    })
    return sendJob(reply, job)
  })
}
