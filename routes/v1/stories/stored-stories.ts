import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { AppError } from '../../../src/errors.ts'
import { dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import { linkStory, pageOfItems, storySelection } from '../../../src/http/select-stored.ts'
import { asTable, linkNext, prefersCsv, sendTable } from '../../../src/http/send-table.ts'
import type { SchemaTypes } from '../../../src/http/type-provider.ts'
import { listedStoryTable } from '../../../src/present/tables/list-tables.ts'
import { StoryListFilter } from '../../../src/schemas/outlets.ts'
import { StoredStory, StoryList } from '../../../src/schemas/stored-story.ts'

const tags = ['Stories']
const security = [{}, { key: [] }]

const listSchema = {
  operationId: 'listStories',
  tags,
  security,
  summary: 'List stored stories',
  description: 'Returns stories with a stored article, newest first. Send `next` as `cursor` for the next page.',
  querystring: StoryListFilter,
  response: {
    200: asTable(StoryList, 'The stories.', listedStoryTable),
    ...problems(...dataProblems, 'QUERY_INVALID', 'CURSOR_INVALID', 'STORE_UNAVAILABLE')
  } as Responses
} as const

const findSchema = {
  operationId: 'getStory',
  tags,
  security,
  summary: 'Get a stored story',
  description: 'Returns a story with its articles and its current comparison.',
  params: Type.Object({ id: Type.String({ description: 'Id of the story.' }) }),
  response: { 200: StoredStory, ...problems(...dataProblems, 'NOT_FOUND', 'STORE_UNAVAILABLE') } as Responses
} as const

/** Returns the addresses of stored stories. */
export function serveStoredStories(plain: FastifyInstance): void {
  const app = plain.withTypeProvider<SchemaTypes>()

  app.get('', { schema: listSchema }, async (request, reply) => {
    const { items, next } = await app.store.listStories(request.tenant, storySelection(request.query))
    const page = pageOfItems({ items: items.map(linkStory), next })
    if (!prefersCsv(request, reply)) return page
    linkNext(request, reply, page.next)
    return sendTable(reply, listedStoryTable, page, 'stories')
  })

  app.get('/:id', { schema: findSchema }, async ({ tenant, params }) => {
    const story = await app.store.findStory(tenant, params.id)
    if (!story) throw new AppError('NOT_FOUND', 'No story has this id.')
    return linkStory(story)
  })
}
