import type { ListedComparison } from '../../schemas/listing.ts'
import type { ListedStory } from '../../schemas/stored-story.ts'
import { flag, integer, tableOf, text } from './table.ts'

/** One line per article of each comparison of a page of the list, in its order. */
export const listedComparisonTable = tableOf(
  { description: 'One line per article of each stored comparison.', key: ['comparison', 'article'] },
  {
    comparison: text('Id of the comparison.'),
    createdAt: text('When it was first computed: ISO 8601.'),
    story: text('The label that was sent.'),
    version: text('Version of the service that computed it.'),
    catalogue: text('Version of the marker catalogue that it used.'),
    article: text('Id of the article in the comparison.'),
    outlet: text('Name of the outlet.'),
    outletKey: text('Key of the outlet.'),
    title: text('Headline.'),
    publishedAt: text('Publication date.'),
    belongs: flag('Whether the article belongs to the story.')
  },
  ({ items }: { readonly items: readonly ListedComparison[] }) =>
    items.flatMap(({ id, createdAt, story, engine, articles }) =>
      articles.map((article) => ({ comparison: id, createdAt, story, ...engine, ...article }))
    )
)

/** One line per story of a page of the list, in its order. */
export const listedStoryTable = tableOf(
  { description: 'One line per stored story.', key: ['id'] },
  {
    id: text('Id of the story.'),
    label: text('The label that was sent, or a few words that name it.'),
    comparison: text('Path of its current comparison; empty without one.'),
    first: text('First day of publication of its articles, UTC.'),
    last: text('Last day of publication of its articles, UTC.'),
    updatedAt: text('When something last came to it: ISO 8601.'),
    articles: integer('How many articles it has.')
  },
  ({ items }: { readonly items: readonly ListedStory[] }) => [...items]
)
