import { Type } from 'typebox'
import { Article } from './article.ts'

export const StoriesRequest = Type.Object(
  {
    articles: Type.Array(Article, { description: 'Articles that nobody has grouped yet: 1 to 5,000.' }),
    compare: Type.Optional(
      Type.Boolean({ description: 'Whether each story of two articles or more is compared, as a job of its own.' })
    )
  },
  { $id: 'StoriesRequest', additionalProperties: false, description: 'Articles to group by the event that they tell.' }
)
export type StoriesRequest = Type.Static<typeof StoriesRequest>

export const Story = Type.Object(
  {
    id: Type.String({ description: 'Id of the story in this answer.' }),
    articles: Type.Array(Type.String(), { description: 'Ids of its articles, in the order sent.' }),
    similarity: Type.Number({ minimum: 0, maximum: 1, description: 'How alike its articles are; 1 for one alone.' }),
    label: Type.String({ description: 'A few words that name it.' }),
    comparison: Type.Optional(
      Type.String({ description: 'Where its comparison stands once its job is completed; with `compare` alone.' })
    ),
    job: Type.Optional(Type.String({ description: 'The job that compares it; with `compare` alone.' }))
  },
  { $id: 'Story', additionalProperties: false, description: 'Articles that tell one event.' }
)

export type Story = Type.Static<typeof Story>

export const Stories = Type.Object(
  { stories: Type.Array(Story, { description: 'Every article stands in exactly one.' }) },
  { $id: 'Stories', additionalProperties: false, description: 'The articles, grouped by story.' }
)
export type Stories = Type.Static<typeof Stories>
