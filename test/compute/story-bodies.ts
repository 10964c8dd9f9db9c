import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const examples = join(import.meta.dirname, '..', '..', 'src', 'http', 'examples')

/** A short invented story as the body of a request. */
export const storyBody = (): Buffer => readFileSync(join(examples, 'comparison.request.json'))
export const articleBody = (): Buffer => readFileSync(join(examples, 'analysis.request.json'))
export const groupBody = (): Buffer => readFileSync(join(examples, 'stories.request.json'))

/** The same story told about another day, so that it is another comparison. */
export const storyOf = (day: string): Buffer => Buffer.from(storyBody().toString().replaceAll('Tuesday', day))

/** A set of that many articles, each of some sentences, all different. */
export function manyArticles(count: number, sentences = 5): Buffer {
  const articles = Array.from({ length: count }, (_, i) => ({
    outlet: `Outlet ${i}`,
    text: Array.from(
      { length: sentences },
      (_, s) => `The harbour master of pier ${s} said on day ${i} that ship ${i * s} had left.`
    ).join(' ')
  }))
  return Buffer.from(JSON.stringify({ articles }))
}
