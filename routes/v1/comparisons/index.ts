import type { FastifyInstance } from 'fastify'
import { keepComparison } from '../../../src/comparisons/keep-comparison.ts'
import { AppError } from '../../../src/errors.ts'
import {
  assertHasText,
  readInclude,
  readSignificance,
  sendComparison,
  sendStored,
  tagComparison
} from '../../../src/http/answer-comparison.ts'
import { sendJob } from '../../../src/http/answer-job.ts'
import { gzipAhead } from '../../../src/http/gzip-answers.ts'
import { listJson, selectionOf } from '../../../src/http/list-comparisons.ts'
import { linkNext, prefersCsv, sendTable } from '../../../src/http/send-table.ts'
import { presentTask, readFormat, sendPresented, sendSummary, summaryTask } from '../../../src/http/send-takeaway.ts'
import { takeAsJob } from '../../../src/http/take-as-job.ts'
import { bytesOf } from '../../../src/http/take-bodies.ts'
import type { SchemaTypes } from '../../../src/http/type-provider.ts'
import { callerOf } from '../../../src/http/watch-client.ts'
import { listedComparisonTable } from '../../../src/present/tables/list-tables.ts'
import { packAside } from '../../../src/serialise/pack-bytes.ts'
import { addSchema, findSchema, listSchema, removeSchema } from './schemas.ts'

const missing = () => new AppError('NOT_FOUND', 'No comparison has this id.')

export default async function comparisons(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<SchemaTypes>()

  app.post('', { schema: addSchema }, async (request, reply) => {
    const { view } = request.query
    const wanted = readInclude(request.query.include)
    const caller = callerOf(request, reply)
    const job = await takeAsJob(app, request, caller)
    if (job) return sendJob(reply, job)
    const task = { tenant: request.tenant, body: bytesOf(request.body), createdAt: new Date().toISOString() }
    const ahead = wanted === null && view === undefined ? gzipAhead(request) : null
    const comparison = await keepComparison(app, task, caller, ahead)
    tagComparison(request, reply, comparison, { parts: wanted, view })
    reply.status(comparison.isNew ? 201 : 200).header('location', `/v1/comparisons/${comparison.id}`)
    if (view === undefined) return sendComparison(reply, comparison, wanted)
    const kept = { packed: await packAside(comparison.json), supersededBy: comparison.supersededBy }
    return sendSummary(reply, await app.threads.present(summaryTask(kept), caller))
  })

  app.get('', { schema: listSchema }, async (request, reply) => {
    const json = listJson(await app.store.listComparisons(request.tenant, selectionOf(request.query)))
    if (!prefersCsv(request, reply)) return reply.type('application/json').send(json)
    linkNext(request, reply, JSON.parse(json).next)
    return sendTable(reply, listedComparisonTable, JSON.parse(json), 'comparisons')
  })

  app.get('/:id', { schema: findSchema }, async (request, reply) => {
    const wanted = readInclude(request.query.include)
    const significance = readSignificance(request.query.significance)
    const format = readFormat(request, reply)
    const kept = await app.store.findComparison(request.tenant, request.params.id)
    if (!kept) throw missing()
    const { table, offsets, view } = request.query
    const chosen = { parts: wanted, format, significance, table, offsets, view }
    if (tagComparison(request, reply, kept, chosen)) return reply.status(304).send()
    if (format === 'json' && view === 'summary')
      return sendSummary(reply, await app.threads.present(summaryTask(kept), callerOf(request, reply)))
    if (format !== 'json' || offsets === 'codepoints') {
      assertHasText(kept)
      const bytes = await app.threads.present(presentTask(kept, format, chosen), callerOf(request, reply))
      return sendPresented(reply, { format, table, id: kept.id }, bytes)
    }
    return sendStored(request, reply, kept, { parts: wanted, significance })
  })

  app.delete('/:id', { schema: removeSchema }, async (request, reply) => {
    if (!(await app.store.removeComparison(request.tenant, request.params.id))) throw missing()
    return reply.status(204).send()
  })
}
