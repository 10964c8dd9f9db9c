import { createHash } from 'node:crypto'
import type { Reading } from '../schemas/reading.ts'

/**
 * Returns the id of a stored article: a digest of its outlet and of the sentences of its text, without white space between them.
 *
 * The same article is one however often and in whatever form it is sent, also with and without its headline.
 */
export function articleId({
  outletKey,
  title,
  text,
  sentences
}: Pick<Reading, 'outletKey' | 'title' | 'text' | 'sentences'>): string {
  const body = sentences.filter(({ field }) => field !== 'title').map((sentence) => sentence.text.replace(/\s+/g, ' '))
  return `art_${createHash('sha256')
    .update(JSON.stringify([outletKey, body.length === 0 ? [title, text] : body.join(' ')]))
    .digest('hex')
    .slice(0, 40)}`
}
