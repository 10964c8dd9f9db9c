import { bare, compoundStarts, countryForms, innerPrefixes, titleModifiers } from '../../languages/lexicon.ts'
import type { Passage } from '../passage.ts'
import { formOf, type Mention, makeBareMention } from './draft.ts'
import { INNER } from './shape-tokens.ts'

/** “Veldania-backed”, “New Osterby-based”: the name in front of the hyphen. */
export function splitCompound(passage: Passage, p: number, first: number, last: number): Mention[] {
  const { tokens } = passage
  const norm = tokens.norms[last]!
  const start = tokens.starts[last]!
  const part = tokens.text.slice(start, tokens.ends[last]!)
  const cut = Math.max(part.lastIndexOf('-'), part.lastIndexOf('‐'), part.lastIndexOf('‑'))
  const name = norm.slice(0, norm.lastIndexOf('-'))
  if (cut < 2 || titleModifiers.has(name) || name.includes('-') || compoundStarts.has(name)) return []
  const before = formOf(tokens.norms, first, last)
  const own = name.replaceAll('.', '')
  const place = norm.endsWith('based') || norm.endsWith('born') ? 3 : 0
  return [
    makeBareMention(
      { passage: p, start: tokens.starts[first]!, end: start + cut, first, stop: last + 1 },
      before === '' ? own : `${before} ${own}`,
      place
    )
  ]
}

/** “Tashk-Orlan”, if each half is a name elsewhere or a country: two mentions of one token. */
export function splitPair(passage: Passage, p: number, i: number, capitals: ReadonlySet<string>): Mention[] | null {
  const { norms, starts, ends } = passage.tokens
  const [left, right, more] = norms[i]!.split('-')
  if (left === undefined || right === undefined || more !== undefined || ends[i]! - starts[i]! !== norms[i]!.length) return null
  if (![left, right].every((half) => capitals.has(half) || countryForms.has(bare(half)))) return null
  const cut = starts[i]! + left.length
  const half = (start: number, end: number, word: string) =>
    makeBareMention({ passage: p, start, end, first: i, stop: i + 1 }, word.replaceAll('.', ''))
  return [half(starts[i]!, cut, left), half(cut + 1, ends[i]!, right)]
}

/** “pro-Helm”, “ex-Guard”: the name after the hyphen of a token that begins small. */
export function splitInner(passage: Passage, p: number, shapes: Uint8Array, i: number): Mention | null {
  if (shapes[i] !== INNER) return null
  const { norms, starts, ends } = passage.tokens
  const norm = norms[i]!
  const at = norm.indexOf('-')
  const rest = norm.slice(at + 1)
  if (!innerPrefixes.has(norm.slice(0, at)) || rest.includes('-') || ends[i]! - starts[i]! !== norm.length) return null
  const end = ends[i]!
  return makeBareMention({ passage: p, start: end - rest.length, end, first: i, stop: i + 1 }, rest.replaceAll('.', ''))
}
