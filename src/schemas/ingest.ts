import { Type } from 'typebox'
import { Article } from './article.ts'

export const IngestLine = Type.Object(
  {
    ...Article.properties,
    story: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'The story that it tells, where that is known; grouped by its words where not.'
      })
    )
  },
  { $id: 'IngestLine', additionalProperties: false, description: 'One line of a feed: an article, and its story where known.' }
)
export type IngestLine = Type.Static<typeof IngestLine>
