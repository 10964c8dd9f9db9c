/** So many characters around a change are shown, to the next edge of a word. */
const around = 64

export interface Context {
  readonly before: string
  readonly after: string
  /** Whether something of the sentence is folded away on that side. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/**
 * Returns the words around a change in its sentence.
 *
 * Shape: `before` ends where the change begins, `after` begins where it ends; whole words.
 * Units: UTF-16 offsets in `text`; those outside it are moved to its ends.
 */
export function cutContext(text: string, start: number, end: number, isWhole = false): Context {
  const before = text.slice(0, Math.max(0, start))
  const after = text.slice(Math.max(0, end))
  if (isWhole) return { before, after, isCutBefore: false, isCutAfter: false }
  // A little more than the limit is shown rather than folded: dots take room, too.
  const from = before.length > around * 1.25 ? before.indexOf(' ', before.length - around) + 1 : 0
  const space = after.length > around * 1.25 ? after.lastIndexOf(' ', around) : -1
  const to = space > 0 ? space : after.length
  return { before: before.slice(from), after: after.slice(0, to), isCutBefore: from > 0, isCutAfter: to < after.length }
}
