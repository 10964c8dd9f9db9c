import { Type } from 'typebox'
import { Article } from './article.ts'

export const StoriesRequest = Type.Object(
  {
    articles: Type.Array(Article, { description: 'Articles to group: 1 to 5,000.' }),
    compare: Type.Optional(
      Type.Boolean({ description: 'Whether to compare each story of two or more articles, as a job. Default: false.' })
    )
  },
  { $id: 'StoriesRequest', additionalProperties: false, description: 'Articles to group by the event they report.' }
)
export type StoriesRequest = Type.Static<typeof StoriesRequest>

export const Story = Type.Object(
  {
    id: Type.String({ description: 'Id of the story in this response.' }),
    articles: Type.Array(Type.String(), { description: 'Ids of its articles, in the order sent.' }),
    similarity: Type.Number({ minimum: 0, maximum: 1, description: 'Similarity of its articles; 1 for a single article.' }),
    label: Type.String({ description: 'A few words that name the story.' }),
    comparison: Type.Optional(
      Type.String({ description: 'Path of its comparison once `job` is completed, only with `compare`.' })
    ),
    job: Type.Optional(Type.String({ description: 'Path of the job that compares it, only with `compare`.' }))
  },
  { $id: 'Story', additionalProperties: false, description: 'Articles that report the same event.' }
)

export type Story = Type.Static<typeof Story>

export const Stories = Type.Object(
  { stories: Type.Array(Story, { description: 'Stories. Each article is in exactly one.' }) },
  { $id: 'Stories', additionalProperties: false, description: 'Articles grouped by story.' }
)
export type Stories = Type.Static<typeof Stories>
