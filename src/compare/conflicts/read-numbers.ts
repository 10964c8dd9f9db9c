import { aboutWords, clockMarks, currencyWords, months, overWords, underWords } from '../../languages/lexicon.ts'
import type { Story, Wording } from '../story/index-story.ts'
import { type Context, readContext, type WordRange } from './context.ts'
import { type NumberValue, readFigureScale, readNumber } from './number-value.ts'
import { NUMERIC, type WordKinds } from './word-kinds.ts'

/**
 * A number that a sentence states. `start` and `end` are offsets in the wording's text; `unit` is “%”, a currency sign, `date` (a day of
 * a month), `year`, or empty; `step` is what its last figure counts; `hedge` says how it is held back.
 */
export interface NumberFact extends Context {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly step: number
  readonly hedge: 'none' | 'about' | 'over' | 'under'
}

/** Reads the numbers of a sentence, in order, without phone numbers, times, scores and ordinals. */
export function readNumbers(story: Story, kinds: WordKinds, wording: Wording): NumberFact[] {
  const { ids, words, starts, ends, text } = wording
  const gapAt = (i: number) => text.slice(ends[i]!, starts[i + 1] ?? ends[i]!)
  const facts: NumberFact[] = []
  for (let at = 0; at < ids.length; at++) {
    if (kinds[ids[at]!] !== NUMERIC) continue
    const found = readNumber(words, at, gapAt)
    if (found === undefined) continue
    const to = at + found.words
    const isCount = !isPartOfOther(text, starts[at]!, ends[to - 1]!) && !clockMarks.has(words[to] ?? '')
    if (isCount) facts.push(readFact(wording, at, found, (range) => readContext(story, kinds, wording, range)))
    at = to - 1
  }
  return facts
}

function readFact(wording: Wording, at: number, found: NumberValue, contextOf: (range: WordRange) => Context): NumberFact {
  const to = at + found.words
  const { unit, width } = readUnit(wording, at, to, found.value)
  const { before, after } = contextOf({ from: at, to: to + width })
  const { start, end } = unitEnds(wording, at, to, width)
  const value = found.value * sharedScale(wording, to, found)
  return { start, end, before, after, value, unit: found.tail || unit, step: stepOf(value), hedge: readHedge(wording.words, at) }
}

/** The unit of the first of two numbers if only the second states it: 10⁶ for the 140 of “between 140 and 150 million”. */
function sharedScale({ words: written }: Wording, to: number, { words: count, tail }: NumberValue): number {
  const joins = written[to] === 'and' || written[to] === 'to' || written[to] === 'or'
  return joins && count === 1 && tail === '' ? (readFigureScale(written, to + 1) ?? 1) : 1
}

/** A time, a fraction, a score or a code: a colon or slash beside the figures. */
function isPartOfOther(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1], text[end]]
  return (
    before === ':' || before === '/' || before === '#' || after === '/' || (after === ':' && isDigit(text.charCodeAt(end + 1)))
  )
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** The unit of a number at words `at` to `to`, and how many words after it say it. */
function readUnit(
  { words, starts, ends, text }: Wording,
  at: number,
  to: number,
  value: number
): { unit: string; width: number } {
  const next = words[to] ?? ''
  if (text[ends[to - 1]!] === '%') return { unit: '%', width: 0 }
  if (next === 'percent') return { unit: '%', width: 1 }
  if (next === 'per' && words[to + 1] === 'cent') return { unit: '%', width: 2 }
  const sign = text[starts[at]! - 1]
  if (sign === '$' || sign === '€' || sign === '£') return { unit: sign, width: 0 }
  const currency = currencyWords.get(next)
  if (currency !== undefined) return { unit: currency, width: 1 }
  if (value <= 31 && (months.has(next) || months.has(words[at - 1] ?? ''))) return { unit: 'date', width: 0 }
  return { unit: isYear(words[at]!, value, to - at) ? 'year' : '', width: 0 }
}

const isYear = (word: string, value: number, count: number) => count === 1 && word.length === 4 && value >= 1800 && value < 2100

/** Where the number at words `at` to `to` and the sign or word of its unit begin and end. */
function unitEnds({ text, starts, ends }: Wording, at: number, to: number, width: number): { start: number; end: number } {
  const [start, end] = [starts[at]!, ends[to - 1]!]
  const sign = text[start - 1]
  const from = sign === '$' || sign === '€' || sign === '£' ? start - 1 : start
  return { start: from, end: width > 0 ? ends[to + width - 1]! : text[end] === '%' ? end + 1 : end }
}

/** What the last figure that is not 0 counts: 100 for 1,400, 1 for 1,387. */
function stepOf(value: number): number {
  let step = 1
  while (value !== 0 && value % (step * 10) === 0) step *= 10
  return Number.isInteger(value) ? step : 0.1
}

function readHedge(words: readonly string[], at: number): NumberFact['hedge'] {
  const before = words[at - 1] ?? ''
  if (aboutWords.has(before)) return 'about'
  if (overWords.has(before) || (before === 'than' && words[at - 2] === 'more')) return 'over'
  if (underWords.has(before) || (before === 'to' && words[at - 2] === 'up')) return 'under'
  return before === 'than' && (words[at - 2] === 'less' || words[at - 2] === 'fewer') ? 'under' : 'none'
}
