import type { Reading } from '../../schemas/reading.ts'

/** Checks whether marks of markup stand in the text of a reading. */
export const hasMarkup = ({ removed }: Reading): boolean => removed.some(({ kind }) => kind === 'markup')

/**
 * Returns the reading with white space in place of the markup in its text, its sentences and what is said in them, so that tags and link targets are not compared as
 * words. Offsets stay the same.
 */
export function hideMarkup(reading: Reading): Reading {
  if (!hasMarkup(reading)) return reading
  const parts: string[] = []
  let at = 0
  for (const { start, end, kind } of reading.removed) {
    if (kind !== 'markup') continue
    parts.push(reading.text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  const text = [...parts, reading.text.slice(at)].join('')
  const hide = <Span extends { field?: 'title' | 'text'; start: number; end: number; text: string }>(span: Span): Span =>
    span.field === 'title' ? span : { ...span, text: text.slice(span.start, span.end) }
  return {
    ...reading,
    text,
    sentences: reading.sentences.map(hide),
    attributions: reading.attributions.map((found) => ({ ...found, content: hide(found.content) }))
  }
}

/** Cuts every span of these readings’ texts again from the text as sent: it was compared without markup, but is shown with it. */
export function showMarkup<Value>(value: Value, texts: ReadonlyMap<string, string>, article?: string): Value {
  if (Array.isArray(value)) return value.map((item) => showMarkup(item, texts, article)) as Value
  if (typeof value !== 'object' || value === null) return value
  const members = value as Record<string, unknown>
  const own = typeof members.article === 'string' ? members.article : article
  const shown = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, showMarkup(member, texts, own)]))
  const text = own === undefined ? undefined : texts.get(own)
  const { start, end, field } = members
  if (
    text !== undefined &&
    field !== 'title' &&
    typeof start === 'number' &&
    typeof end === 'number' &&
    typeof members.text === 'string'
  )
    shown.text = text.slice(start, end)
  return shown as Value
}
