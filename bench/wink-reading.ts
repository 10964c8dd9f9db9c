import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Article } from '../src/index.ts'

const nlp = winkNLP(model)

/** Milliseconds that wink-nlp alone, with all its stages, needs to read the articles: the yardstick of every ratio. */
export function timeWinkReading(articles: readonly Article[]): number {
  const began = performance.now()
  for (const { title, text } of articles) nlp.readDoc(`${title ?? ''}\n\n${text ?? ''}`)
  return performance.now() - began
}
