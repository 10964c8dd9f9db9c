import type { Comparison } from '../../schemas/comparison.ts'
import { type CellValue, type Column, flag, integer, type Table, text } from './table.ts'

/** What every line begins with, so that tables of several comparisons can be put under one another. */
export const comparisonColumns = {
  comparison: text('Id of the comparison.'),
  story: text('The label that was sent with the comparison.')
}

export const comparisonValues = ({ id, story }: Comparison) => ({ comparison: id, story })

/** Whose a line is. */
export const articleColumns = {
  article: text('Id of the article.'),
  outlet: text('Name of the outlet.')
}

/** What a finding is counted against: whether the article belongs to the story, and its words by voice. */
export const denominatorColumns = {
  belongs: flag('Whether the article belongs to the story of the set. Articles that do not belong are not compared.'),
  outletWords: integer('Words of the article in the outlet’s own voice: the denominator of its rates.'),
  quotedWords: integer('Words of the article inside quotation marks that are attributed to somebody.'),
  attributedWords: integer('Words of the article inside indirect speech.')
}

export const placeColumns = {
  field: text('The string that `start` and `end` index: `title` or `text`.'),
  start: integer('Where the words start in that string, from 0: UTF-16 code units, or code points with `offsets=codepoints`.'),
  end: integer('Where the words end: the position after them.')
}

/** The place of a span in an article. */
export const placeValues = ({ field = 'text', start, end }: { field?: 'title' | 'text'; start: number; end: number }) => ({
  field,
  start,
  end
})

/** What the lines of one article have in common. */
export interface ArticleValues {
  readonly article: string
  readonly outlet: string | null
  readonly belongs: boolean
  readonly outletWords: number | null
  readonly quotedWords: number | null
  readonly attributedWords: number | null
}

/** Looks up what the lines of an article have in common, by the article's id. */
export function articleValues({ articles, membership }: Comparison): (article: string) => ArticleValues {
  const members = new Map(membership.map(({ article, belongs }) => [article, belongs]))
  const values = new Map(
    articles.map(({ article, outlet, scores: { words } }) => [
      article,
      {
        article,
        outlet,
        belongs: members.get(article) ?? false,
        outletWords: words.outlet,
        quotedWords: words.quoted,
        attributedWords: words.attributed
      }
    ])
  )
  const unknown = { outlet: null, belongs: false, outletWords: null, quotedWords: null, attributedWords: null }
  return (article) => values.get(article) ?? { article, ...unknown }
}

/** The columns whose values are looked up by the article of a line. */
type LookedUp = Exclude<keyof ArticleValues, 'article'>

/**
 * Declares a table of findings about articles: the comparison stands before its columns, what a finding is counted against behind them. A line
 * names its article; the compiler checks that it has a value for every other column.
 */
export const articleTable = <Name extends string>(
  { description, key = [] }: { readonly description: string; readonly key?: readonly (NoInfer<Name> | 'comparison')[] },
  columns: Readonly<Record<Name, Column>>,
  lines: (
    comparison: Comparison
  ) => (Readonly<Record<Exclude<NoInfer<Name>, LookedUp>, CellValue>> & { readonly article: string })[]
): Table => ({
  description,
  key,
  columns: { ...comparisonColumns, ...columns, ...denominatorColumns },
  lines: (comparison) => {
    const whose = articleValues(comparison)
    return lines(comparison).map((line) => ({ ...comparisonValues(comparison), ...whose(line.article), ...line }))
  }
})
