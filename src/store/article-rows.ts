import type { ArticleFigures } from '../outlets/describe-article.ts'
import type { ComparedArticle } from '../outlets/describe-comparison.ts'
import { columnText } from './column-text.ts'

/** Where an article's Reading stands in a comparison's unpacked body. */
export interface ByteRange {
  readonly starts: number
  readonly ends: number
}

/** Returns what is left to be written of a comparison once its body is stored, as JSON that SQL takes apart. */
export function pendingJson(articles: readonly ComparedArticle[], ranges: readonly ByteRange[]): string {
  return JSON.stringify(
    articles.map((article) => ({
      ...articleRow(article),
      place: article.place,
      name: article.name,
      belongs: article.belongs,
      copied_words: article.copiedWords,
      quotes_altered: article.quotesAltered,
      omissions: article.omissions,
      ...ranges[article.place]!
    }))
  )
}

/** Returns an article with the columns' names, its strings such as a database takes. */
export function articleRow({ outletKey, publishedAt, words, strengths, ...same }: ArticleFigures) {
  const { id, outlet, title, url, day, families, epithets } = same
  return {
    id,
    outlet_key: columnText(outletKey),
    outlet: columnText(outlet),
    title: orNull(title),
    url: orNull(url),
    published_at: orNull(publishedAt),
    day,
    words_outlet: words[0],
    words_quoted: words[1],
    words_attributed: words[2],
    strength_sum: strengths[0],
    strength_squares: strengths[1],
    strength_largest: strengths[2],
    families: families.map(([family, count]) => [columnText(family), count]),
    epithets: epithets.map(([name, epithet, loaded, count]) => [columnText(name), columnText(epithet), loaded, count])
  }
}

const orNull = (text: string | null) => (text === null ? null : columnText(text))
