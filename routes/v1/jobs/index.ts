import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../src/errors.ts'
import { clientOf } from '../../../src/http/check-keys.ts'
import { findExampleJob, watchExampleJob } from '../../../src/http/examples/example-jobs.ts'
import { limitStreams } from '../../../src/http/limit-streams.ts'
import { readCursor, writeCursor } from '../../../src/http/list-comparisons.ts'
import { addGauge } from '../../../src/http/measure-threads.ts'
import { lastEventNumber, sendEvents } from '../../../src/http/stream-events.ts'
import type { SchemaTypes } from '../../../src/http/type-provider.ts'
import { clientGone } from '../../../src/http/watch-client.ts'
import { cancelSchema, findSchema, listSchema, watchSchema } from './schemas.ts'

const missing = () => new AppError('NOT_FOUND', 'No job has this id.')

export default async function jobs(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<SchemaTypes>()
  const closing = new AbortController()
  app.addHook('preClose', async () => closing.abort())

  app.get('', { schema: listSchema }, async ({ tenant, query: { state, limit = 50, cursor } }) => {
    const after = cursor === undefined ? {} : { after: readCursor(cursor) }
    const { items, next } = await app.jobs.list(tenant, { limit, ...(state === undefined ? {} : { state }), ...after })
    return { items, next: next && writeCursor(next) }
  })

  app.get('/:id', { schema: findSchema }, async ({ tenant, params: { id } }) => {
    const job = findExampleJob(id) ?? (await app.jobs.find(tenant, id))
    if (!job) throw missing()
    return job
  })

  const streams = limitStreams(app.config.limits.eventStreams)
  addGauge(app.metrics, 'parallax_event_streams', 'Clients that watch a job.', () => streams.open)

  app.get('/:id/events', { schema: watchSchema }, async (request, reply) => {
    const { tenant, params, headers } = request
    const { id } = params
    const after = lastEventNumber(headers['last-event-id'])
    const example = findExampleJob(id)
    if (example) return sendEvents(reply, watchExampleJob(example, after))
    streams.enter(clientOf(request), reply)
    if (!(await app.jobs.find(tenant, id))) throw missing()
    const signal = AbortSignal.any([clientGone(reply), closing.signal])
    return sendEvents(reply, app.jobs.watch({ tenant, id }, after, signal))
  })

  app.delete('/:id', { schema: cancelSchema, config: { scope: 'write' } }, async ({ tenant, params: { id } }, reply) => {
    const job = findExampleJob(id) ?? (await app.jobs.cancel(tenant, id))
    if (!job) throw missing()
    if (job.state !== 'cancelled')
      throw new AppError('JOB_ENDED', `The job cannot be cancelled, because it is already ${job.state}.`)
    return reply.status(204).send()
  })
}
