import { Type } from 'typebox'

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })
const day = (description: string) => Type.String({ description: `${description}: \`YYYY-MM-DD\`, UTC.` })

const members = {
  id: Type.String({ description: 'Id of the story.' }),
  label: Type.String({ description: 'Label, as sent, or a few words that name the story.' }),
  comparison: nullable('Path of its current comparison, or null.'),
  first: day('First day of publication of its articles'),
  last: day('Last day of publication of its articles'),
  updatedAt: Type.String({ description: 'Time of the last change, in ISO 8601.' })
}

export const ListedStory = Type.Object(
  { ...members, articles: Type.Integer({ minimum: 1, description: 'Number of its articles.' }) },
  { $id: 'ListedStory', additionalProperties: false, description: 'A stored story in a list.' }
)
export type ListedStory = Type.Static<typeof ListedStory>

export const StoryList = Type.Object(
  {
    items: Type.Array(ListedStory, { description: 'Stories, newest first by `updatedAt`.' }),
    next: nullable('Cursor of the next page; null on the last.')
  },
  { $id: 'StoryList', additionalProperties: false, description: 'A page of stored stories.' }
)

export const StoryArticle = Type.Object(
  {
    id: Type.String({ description: 'Id of the stored article.' }),
    outlet: Type.String({ description: 'Name of the outlet.' }),
    outletKey: Type.String({ description: 'Key of the outlet.' }),
    title: nullable('Headline; null without a headline, or if words are not stored.'),
    url: nullable('URL, as sent.'),
    publishedAt: nullable('Publication date.')
  },
  { $id: 'StoryArticle', additionalProperties: false, description: 'An article of a stored story.' }
)

export const StoredStory = Type.Object(
  { ...members, articles: Type.Array(StoryArticle, { description: 'Articles, oldest first by day of publication.' }) },
  { $id: 'StoredStory', additionalProperties: false, description: 'A story with its articles.' }
)
export type StoredStory = Type.Static<typeof StoredStory>
