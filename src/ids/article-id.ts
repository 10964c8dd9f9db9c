import { createHash } from 'node:crypto'
import type { Reading } from '../schemas/reading.ts'

/** The id of a stored article: a digest of outlet, headline and text, so that the same article is one however often and in whatever form it is sent. */
export function articleId({ outletKey, title, text }: Pick<Reading, 'outletKey' | 'title' | 'text'>): string {
  return `art_${createHash('sha256')
    .update(JSON.stringify([outletKey, title, text]))
    .digest('hex')
    .slice(0, 40)}`
}
