import { makePassages } from '../../../src/read/make-passages.ts'
import { findNames } from '../../../src/read/names/find-names.ts'

/** What was found of one name, in the words of the article. */
export interface Named {
  readonly name: string
  readonly type: string
  readonly mentions: readonly string[]
  readonly epithets: readonly string[]
  readonly loaded: readonly string[]
}

/** The names of an article with the words of their mentions and epithets. */
export function nameArticle(text: string, title: string | null = null): Named[] {
  const words = ({ field, start, end }: { field: string; start: number; end: number }) =>
    (field === 'title' ? (title ?? '') : text).slice(start, end)
  return findNames(makePassages(title, text, [])).map(({ name, type, mentions, epithets }) => ({
    name,
    type,
    mentions: mentions.map(words),
    epithets: epithets.map((epithet) => `${epithet.kind}: ${words(epithet)}`),
    loaded: epithets.filter(({ isLoaded }) => isLoaded).map(words)
  }))
}
