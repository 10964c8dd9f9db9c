import { Type } from 'typebox'

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })
const day = (description: string) => Type.String({ description: `${description}: \`YYYY-MM-DD\`, UTC.` })

const members = {
  id: Type.String({ description: 'Id of the story.' }),
  label: Type.String({ description: 'The label that was sent, or a few words that name it.' }),
  comparison: nullable('Address of its current comparison; null where there is none.'),
  first: day('First day of publication of its articles'),
  last: day('Last day of publication of its articles'),
  updatedAt: Type.String({ description: 'When something last came to it: ISO 8601.' })
}

export const ListedStory = Type.Object(
  { ...members, articles: Type.Integer({ minimum: 1, description: 'How many articles tell it.' }) },
  { $id: 'ListedStory', additionalProperties: false, description: 'A stored story, in short.' }
)

export const StoryList = Type.Object(
  {
    items: Type.Array(ListedStory, { description: 'Newest first: by the moment when something last came to them.' }),
    next: nullable('Cursor of the next page; null on the last.')
  },
  { $id: 'StoryList', additionalProperties: false, description: 'A page of stored stories.' }
)

export const StoryArticle = Type.Object(
  {
    id: Type.String({ description: 'Id of the stored article.' }),
    outlet: Type.String({ description: 'Who publishes it.' }),
    outletKey: Type.String({ description: 'The outlet’s key.' }),
    title: nullable('The headline; null where there is none, or no words are kept.'),
    url: nullable('The address that was sent.'),
    publishedAt: nullable('When it was published.')
  },
  { $id: 'StoryArticle', additionalProperties: false, description: 'An article of a stored story.' }
)

export const StoredStory = Type.Object(
  { ...members, articles: Type.Array(StoryArticle, { description: 'Oldest first, by day of publication.' }) },
  { $id: 'StoredStory', additionalProperties: false, description: 'A story, with the articles that tell it.' }
)
export type StoredStory = Type.Static<typeof StoredStory>
