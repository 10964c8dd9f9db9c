import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../src/errors.ts'
import { PART_BYTES, takeFeed } from '../../../src/feeds/take-feed.ts'
import { watchArrival } from '../../../src/feeds/watch-arrival.ts'
import { sendJob } from '../../../src/http/answer-job.ts'
import { dataProblems, problems } from '../../../src/http/describe-problems.ts'
import { IngestLine } from '../../../src/schemas/ingest.ts'
import { Job } from '../../../src/schemas/job.ts'

const mediaType = 'application/x-ndjson'

function wrongType(sent = 'no media type'): AppError {
  const detail = `A feed is sent as ${mediaType}, one article per line, not as “${sent.slice(0, 100)}”. To send articles as a JSON array, use POST /v1/stories or /v1/comparisons.`
  return new AppError('MEDIA_TYPE_UNSUPPORTED', detail)
}

export default async function ingest(app: FastifyInstance): Promise<void> {
  const schema = {
    operationId: 'ingestArticles',
    tags: ['Ingest'],
    summary: 'Send a feed of articles',
    description: [
      'Accepts one article per line and any number of lines, optionally as gzip. The response is sent when the last line is stored. From then on, no line is lost. If the connection breaks off earlier, send the whole feed again; lines that were already stored count as duplicates.',
      'The job reports the outcome: how many lines were accepted, how many were duplicates, and the first 1,000 rejected lines with their numbers. An article with the same outlet and text as a stored one, with or without its headline, is a duplicate and changes nothing. Cancelling the job only stops the reports: stored lines are still read.',
      'An article without `story` is grouped with articles of the last days that report the same event. Each story of two or more articles is compared, and compared again when it grows: see `GET /v1/stories`. `id` is ignored.'
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
  app.addContentTypeParser('*', ({ headers }, _body, done) => done(wrongType(headers['content-type'])))
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
