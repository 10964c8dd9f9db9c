import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { catalogue, catalogueVersion } from '../../../src/catalogue/catalogue.ts'
import { AppError } from '../../../src/errors.ts'
import { dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import { describeRule } from '../../../src/http/describe-rules.ts'
import type { SchemaTypes } from '../../../src/http/type-provider.ts'
import { Catalogue, CatalogueRule } from '../../../src/schemas/marker-rule.ts'

const tags = ['Catalogue']
const security = [{}, { key: [] }]
const params = Type.Object({
  family: Type.String({ description: 'Family: the part of the rule’s id before “/”.' }),
  rule: Type.String({ description: 'Name: the part of the rule’s id after “/”.' })
})

const listSchema = {
  operationId: 'listMarkerRules',
  tags,
  security,
  summary: 'List the marker rules',
  description: 'Returns every framing rule, with its source and examples of what it must and must not mark.',
  response: { 200: Catalogue, ...problems(...dataProblems) } as Responses
} as const

const findSchema = {
  operationId: 'getMarkerRule',
  tags,
  security,
  summary: 'Get a marker rule',
  description: 'Returns one rule of the catalogue, by the id in `rule` of a marker.',
  params,
  response: { 200: CatalogueRule, ...problems(...dataProblems, 'NOT_FOUND') } as Responses
} as const

export default async function markers(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<SchemaTypes>()
  const rules = new Map(catalogue.map((rule) => [rule.id, describeRule(rule)]))
  const list = Buffer.from(JSON.stringify({ version: catalogueVersion, items: [...rules.values()] }))

  app.get('', { schema: listSchema }, async (_request, reply) => reply.type('application/json').send(list))

  app.get('/:family/:rule', { schema: findSchema }, async ({ params: { family, rule } }) => {
    const found = rules.get(`${family}/${rule}`)
    if (!found) throw new AppError('NOT_FOUND', 'No rule of the catalogue has this id.')
    return found
  })
}
