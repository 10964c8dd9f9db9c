import type { ArticleFigures } from '../src/outlets/describe-article.ts'
import { scoreSums } from '../src/outlets/score-sums.ts'

export type PooledRates = ReturnType<typeof scoreSums>

/** The rates of several articles, summed up as a store sums them for an outlet's profile. */
export function sumArticles(articles: readonly ArticleFigures[]): PooledRates {
  const sum = (of: (article: ArticleFigures) => number) => articles.reduce((total, article) => total + of(article), 0)
  const families = new Map<string, number>()
  for (const [family, count] of articles.flatMap((article) => article.families))
    families.set(family, (families.get(family) ?? 0) + count)
  return scoreSums({
    articles: articles.length,
    outletWords: sum(({ words }) => words[0]),
    quotedWords: sum(({ words }) => words[1]),
    attributedWords: sum(({ words }) => words[2]),
    strengthSum: sum(({ strengths }) => strengths[0]),
    strengthSquares: sum(({ strengths }) => strengths[1]),
    strengthLargest: Math.max(...articles.map(({ strengths }) => strengths[2])),
    loadSquares: sum(({ strengths }) => strengths[0] ** 2),
    loadWords: sum(({ strengths, words }) => strengths[0] * words[0]),
    wordSquares: sum(({ words }) => words[0] ** 2),
    families
  })
}
