import type { Comparison } from '../schemas/comparison.ts'

/** Maps an offset in UTF-16 code units to one in code points. */
type Recount = (offset: number) => number

/**
 * Returns a comparison whose spans count code points, as strings of Python and R do, instead of UTF-16 code units.
 *
 * Shape: the same; every object with `start` and `end` has them recounted in the title or text of its article. A surrogate without its partner counts as one.
 */
export function countCodePoints(comparison: Comparison): Comparison {
  const fields = new Map(
    comparison.articles.map(({ article, title, text }) => [article, { title: recountIn(title ?? ''), text: recountIn(text) }])
  )
  const isPlain = [...fields.values()].every(({ title, text }) => title === null && text === null)
  return isPlain ? comparison : (recountSpans(comparison, { fields, article: null }) as Comparison)
}

interface Scope {
  readonly fields: ReadonlyMap<string, Readonly<Record<'title' | 'text', Recount | null>>>
  /** The article that spans index here. */
  readonly article: string | null
}

/** Copies a value with its spans recounted. What names an article says whose spans stand in it. */
function recountSpans(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => recountSpans(item, scope))
  if (typeof value !== 'object' || value === null) return value
  const object = value as Readonly<Record<string, unknown>>
  const article = typeof object.article === 'string' ? object.article : scope.article
  const inside = article === scope.article ? scope : { ...scope, article }
  const copy: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(object)) copy[name] = recountSpans(member, inside)
  if (article === null || typeof object.start !== 'number' || typeof object.end !== 'number') return copy
  const recount = scope.fields.get(article)?.[object.field === 'title' ? 'title' : 'text']
  return recount ? { ...copy, start: recount(object.start), end: recount(object.end) } : copy
}

/** Null if code units and code points of the text are the same. */
function recountIn(text: string): Recount | null {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
  if (pairs.length === 0) return null
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many numbers of an ascending list are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
