import type { Model } from '../model/index-comparison.ts'
import { mostColumns } from './side-by-side.ts'
import type { Choices } from './view.ts'

/** Returns what the views begin with: rows in the order of the base, typography hidden, what is unchanged folded. */
export function firstChoices(model: Model): Choices {
  const columns = model.articles.map(({ article }) => article)
  return {
    order: columns[0] ?? '',
    folds: true,
    unfolded: new Set(),
    showsFurniture: false,
    edits: 'words',
    editsOf: '',
    editKind: '',
    edit: '',
    columns: columns.slice(0, mostColumns),
    isPair: false,
    reading: mostMarked(model)
  }
}

/** The article with the most markers in its own voice: there is most to see in it. */
const mostMarked = ({ articles }: Model): string =>
  articles
    .map(({ article, markers }) => ({ article, count: markers.filter(({ voice }) => voice === 'outlet').length }))
    .sort((a, b) => b.count - a.count)[0]?.article ?? ''
