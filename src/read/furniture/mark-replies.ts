import { isForumChrome, soundsLikeReader } from './comment-shape.ts'
import { endsSentence } from './line-shape.ts'
import { lineAt, type PageLines } from './page-lines.ts'

/** An article of fewer paragraphs gives no hold for telling it from what members write under it. */
const LEAST_PARAGRAPHS = 3

/**
 * Marks what members of a forum wrote under an article that was posted there.
 *
 * Only if the frame of a forum stands around it; the replies start at the first line after the article's first
 * paragraphs that opens in small letters after a finished sentence, or that asks or addresses the reader.
 */
export function markReplies(page: PageLines): void {
  const isForum = page.kinds.some((kind, i) => kind === 'comment' && isForumChrome(lineAt(page, i)))
  if (!isForum) return
  const start = firstReply(page)
  if (start === -1) return
  for (let i = start; i < page.lines.length; i++)
    if (page.kinds[i] === null || page.kinds[i] === 'duplicate') page.kinds[i] = 'comment'
}

function firstReply(page: PageLines): number {
  let paragraphs = 0
  for (let i = 0; i < page.lines.length; i++) {
    if (page.kinds[i] !== null) continue
    if (paragraphs >= LEAST_PARAGRAPHS && isReply(page, i)) return i
    if (page.isProse[i]) paragraphs++
  }
  return -1
}

function isReply(page: PageLines, i: number): boolean {
  const line = lineAt(page, i)
  const score = soundsLikeReader(line)
  if (/^\p{Ll}/u.test(line)) return i > 0 && endsSentence(page.text, page.lines[i - 1]!)
  return score >= 2
}
