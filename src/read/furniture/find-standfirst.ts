import { lettersOf } from '../../words/letters-of.ts'
import { contentWords, countShared } from './weigh-cohesion.ts'

/** Between a headline and the article stand a standfirst, a byline, a date, a few buttons; or its first paragraphs. */
const MOST_LINES_BETWEEN = 30
const LEAST_RUNNING = 60
/** As for what stands after an article: of all these lines together, and of each. */
const FOREIGN_SHARE = 0.16
const PLAIN_SHARE = 0.08

/**
 * Returns the article with what extraction has left out before it: running text between the page's headline and the article's first
 * line that speaks of the same things, so the standfirst, and paragraphs that lie in an element of their own.
 *
 * `page` is the text of the whole page.
 */
export function withStandfirst(article: string, page: string, title: string | null): string {
  if (title === null) return article
  const between = linesBetween(page.split('\n'), lettersOf(title), firstLine(article)).filter(
    (line) => isRunning(line) && !article.includes(line)
  )
  if (between.length === 0) return article
  const core = contentWords(title)
  for (const line of article.split('\n')) for (const word of contentWords(line)) core.add(word)
  if (!sharesWords(between, core, FOREIGN_SHARE)) return article
  return [...between.filter((line) => sharesWords([line], core, PLAIN_SHARE)), article].join('\n\n')
}

function sharesWords(lines: readonly string[], core: ReadonlySet<string>, least: number): boolean {
  const { words, shared } = countShared(lines, core)
  return shared > words * least
}

/** The lines between the last headline before the line `first` and that line; none if they don't stand near each other. */
function linesBetween(page: readonly string[], headline: string, first: string): string[] {
  const lines = page.filter((line) => line !== '')
  const end = lines.indexOf(first)
  for (let at = end - 1; at >= 0 && end - at <= MOST_LINES_BETWEEN; at--)
    if (lettersOf(lines[at]!) === headline) return lines.slice(at + 1, end)
  return []
}

const firstLine = (text: string) => {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end)
}

const isRunning = (line: string) =>
  line.length >= LEAST_RUNNING && /[\p{Ll}\d)][.!?…]?["”’]?$/u.test(line) && !/[|•·©]/.test(line)
