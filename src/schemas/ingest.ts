import { Type } from 'typebox'
import { Article, orNull } from './article.ts'

export const IngestLine = Type.Object(
  {
    ...Article.properties,
    story: orNull(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'Label of its story. Without it, the article is grouped by its words.'
      })
    )
  },
  { $id: 'IngestLine', additionalProperties: false, description: 'One line of a feed: an article, with its story if known.' }
)
export type IngestLine = Type.Static<typeof IngestLine>
