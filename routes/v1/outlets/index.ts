import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../src/errors.ts'
import { dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import { outletPlace, outletSelection, pageOfItems } from '../../../src/http/select-stored.ts'
import type { SchemaTypes } from '../../../src/http/type-provider.ts'
import { writeProfile } from '../../../src/outlets/write-profile.ts'
import { OutletFilter, OutletList, OutletListFilter, OutletParams, OutletProfile } from '../../../src/schemas/outlets.ts'

const tags = ['Outlets']
const security = [{}, { key: [] }]

const listSchema = {
  operationId: 'listOutlets',
  tags,
  security,
  summary: 'List outlets',
  description: 'Every outlet with a stored article. `next` is the `cursor` of the next page.',
  querystring: OutletListFilter,
  response: { 200: OutletList, ...problems(...dataProblems, 'QUERY_INVALID', 'CURSOR_INVALID', 'STORE_UNAVAILABLE') } as Responses
} as const

const findSchema = {
  operationId: 'getOutlet',
  tags,
  security,
  summary: 'Get an outlet’s profile',
  description:
    'How an outlet writes, over time: rates of framing with intervals, what it copies, alters and leaves out, and what it calls people. An article counts once, however many comparisons hold it.',
  params: OutletParams,
  querystring: OutletFilter,
  response: { 200: OutletProfile, ...problems(...dataProblems, 'NOT_FOUND', 'QUERY_INVALID', 'STORE_UNAVAILABLE') } as Responses
} as const

export default async function outlets(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<SchemaTypes>()

  app.get('', { schema: listSchema }, async ({ tenant, query }) =>
    pageOfItems(await app.store.listOutlets(tenant, outletPlace(query)))
  )

  app.get('/:key', { schema: findSchema }, async ({ tenant, params, query }) => {
    const selection = outletSelection(query)
    const figures = await app.store.profileOutlet(tenant, params.key, selection)
    if (!figures) throw new AppError('NOT_FOUND', 'No article of this outlet is stored.')
    return writeProfile(figures, selection)
  })
}
