import type { StoryWithArticles } from '../../store/stories.ts'
import { exampleIds } from './example-ids.ts'

/** The built-in story, as a store gives it. */
export const exampleStory: StoryWithArticles = {
  id: exampleIds.story,
  label: 'marrow-bay-2026-10',
  comparison: exampleIds.comparison,
  first: '2026-10-16',
  last: '2026-10-16',
  updatedAt: '2026-10-16T08:30:00.000Z',
  articles: [
    {
      id: exampleIds.article,
      outlet: 'The Tidewatch',
      outletKey: 'the tidewatch',
      title: null,
      url: null,
      publishedAt: '2026-10-16T07:45:00Z'
    }
  ]
}
