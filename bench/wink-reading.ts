import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Article } from '../src/index.ts'

const nlp = winkNLP(model)

/** Reads the articles by wink-nlp alone, with all its stages: the yardstick of every ratio. */
export function readByWink(articles: readonly Article[]): void {
  for (const { title, text } of articles) nlp.readDoc(`${title ?? ''}\n\n${text ?? ''}`)
}

/** Milliseconds that it takes. */
export function timeWinkReading(articles: readonly Article[]): number {
  const began = performance.now()
  readByWink(articles)
  return performance.now() - began
}
