import type { Story } from '../story/index-story.ts'
import type { RelatedRow } from './relate-cells.ts'

/** The numbers of the rows that hold the sentences of an article, by their place in the field; -1 if none does. */
export interface RowsOfArticle {
  readonly title: Int32Array
  readonly body: Int32Array
}

/** Locates for each article of the story, in its order, the row of each of its sentences. */
export function locateSentences(story: Story, rows: readonly RelatedRow[]): readonly RowsOfArticle[] {
  const located = story.articles.map(({ title, body }) => ({
    title: new Int32Array(title.length).fill(-1),
    body: new Int32Array(body.length).fill(-1)
  }))
  rows.forEach(({ cells, isTitle }, row) => {
    for (const { article, sentences } of cells)
      for (const { place } of sentences) located[article]![isTitle ? 'title' : 'body'][place] = row
  })
  return located
}
