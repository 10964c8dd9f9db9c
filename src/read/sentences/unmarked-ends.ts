import type { Tokens } from '../tokens/tokenize.ts'
import { isStarter } from './starter-words.ts'
import { isSpaced } from './stop-runs.ts'

/** Shorter runs of one mark stand inside sentences. */
const SHORTEST_RULE = 3
const SHORTEST_ADDRESS = 8

const date = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/
const time = /^\d{1,2}:\d{2}(?::\d{2})?$/

/**
 * Whether the sentence ends with token `i` though no stop stands there: a rule of signs (“* * *” set solid, “_____”), a web or mail address
 * in front of a new sentence or of another address, the stamp of a date and a time.
 */
export function endsUnmarked(tokens: Tokens, i: number, first: number): boolean {
  const { text, starts, ends } = tokens
  const start = starts[i]!
  const length = ends[i]! - start
  if (length < 2) return false
  const code = text.charCodeAt(start)
  if (length >= SHORTEST_RULE && (code === 42 || code === 61 || code === 95 || code === 126)) return isRule(text, start, ends[i]!)
  if (code === 45) return length > SHORTEST_RULE && isRule(text, start, ends[i]!)
  if (length >= SHORTEST_ADDRESS && isAddress(text, start, ends[i]!)) return isSpaced(tokens, i + 1) && opensAnew(tokens, i + 1)
  return isClock(tokens, i) && endsStamp(tokens, i, first)
}

function isRule(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  return text.charCodeAt(end - 1) === code && text.charCodeAt((start + end) >> 1) === code
}

/** Looks at few characters: addresses open with their scheme. */
const isAddress = (text: string, start: number, end: number) => {
  const code = text.charCodeAt(start)
  if (code !== 104 && code !== 119 && code !== 72) return false
  return (
    text.startsWith('://', start + 4) || text.startsWith('://', start + 5) || (end > start + 4 && text.startsWith('www.', start))
  )
}

function opensAnew({ text, starts, ends }: Tokens, i: number): boolean {
  const word = text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 40))
  return isAddress(text, starts[i]!, ends[i]!) || (/^[A-Z]/.test(word) && isStarter(word))
}

const isClock = ({ norms }: Tokens, i: number) => norms[i] === 'am' || norms[i] === 'pm'

/** “08/16/2030 03:48 PM” and then a capital. */
function endsStamp({ norms, text, starts }: Tokens, i: number, first: number): boolean {
  if (i - first < 2 || !time.test(norms[i - 1]!) || !date.test(norms[i - 2]!)) return false
  const next = text[starts[i + 1]!]!
  return next !== next.toLowerCase()
}
