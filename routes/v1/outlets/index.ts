import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../src/errors.ts'
import { dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import { outletNamed, outletPlace, outletSelection, pageOfItems } from '../../../src/http/select-stored.ts'
import { asTable, linkNext, prefersCsv, sendTable } from '../../../src/http/send-table.ts'
import type { SchemaTypes } from '../../../src/http/type-provider.ts'
import { writeProfile } from '../../../src/outlets/write-profile.ts'
import { listedOutletTable, periodTable } from '../../../src/present/tables/profile-tables.ts'
import { OutletFilter, OutletList, OutletListFilter, OutletParams, OutletProfile } from '../../../src/schemas/outlets.ts'

const tags = ['Outlets']
const security = [{}, { key: [] }]

const listSchema = {
  operationId: 'listOutlets',
  tags,
  security,
  summary: 'List outlets',
  description:
    'Returns every outlet with a stored article as JSON, or as CSV if `Accept` prefers `text/csv`. Send `next` as `cursor` for the next page. CSV has it in the `Link` header.',
  querystring: OutletListFilter,
  response: {
    200: asTable(OutletList, 'The outlets.', listedOutletTable),
    ...problems(...dataProblems, 'QUERY_INVALID', 'CURSOR_INVALID', 'STORE_UNAVAILABLE')
  } as Responses
} as const

const findSchema = {
  operationId: 'getOutlet',
  tags,
  security,
  summary: 'Get an outlet’s profile',
  description:
    'Returns an outlet over time: framing rates with intervals, what it copies, alters and leaves out, and what it calls people. Each article counts once, even if several comparisons contain it. If `Accept` prefers `text/csv`, the response is a table of the periods.',
  params: OutletParams,
  querystring: OutletFilter,
  response: {
    200: asTable(OutletProfile, 'The profile.', periodTable),
    ...problems(...dataProblems, 'NOT_FOUND', 'QUERY_INVALID', 'STORE_UNAVAILABLE')
  } as Responses
} as const

export default async function outlets(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<SchemaTypes>()

  app.get('', { schema: listSchema }, async (request, reply) => {
    const page = pageOfItems(await app.store.listOutlets(request.tenant, outletPlace(request.query)))
    if (!prefersCsv(request, reply)) return page
    linkNext(request, reply, page.next)
    return sendTable(reply, listedOutletTable, page, 'outlets')
  })

  app.get('/:key', { schema: findSchema }, async (request, reply) => {
    const selection = outletSelection(request.query)
    const figures = await app.store.profileOutlet(request.tenant, outletNamed(request.params), selection)
    if (!figures) throw new AppError('NOT_FOUND', 'No article of this outlet is stored.')
    const profile = writeProfile(figures, selection)
    return prefersCsv(request, reply) ? sendTable(reply, periodTable, profile, 'periods') : profile
  })
}
