import { cutTokens, FIGURE, WORD } from '../edits/cut-tokens.ts'
import type { TokenSequence } from '../edits/phrase.ts'
import { spellingKey } from '../edits/spelling-key.ts'

/**
 * The words of a quotation, without its marks.
 *
 * `keys` are equal for words that differ in case, typography or house spelling alone; `signature` is all keys in a row. `gaps[i]` is
 * true where an ellipsis or an interruption stands before word `i` (`gaps[length]`: behind the last). `isBracketed[i]` marks
 * words that an editor put in square brackets. `starts` and `ends` index `text`, in which runs are joined by one space.
 */
export interface QuoteWords extends TokenSequence {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly keys: readonly string[]
  readonly gaps: readonly boolean[]
  readonly isBracketed: readonly boolean[]
  readonly signature: string
}

/** The words of one quotation that is told in `runs`, the outlet's words between them left out. */
export function quoteWords(runs: readonly string[]): QuoteWords {
  const text = runs.join(' ')
  const words = {
    starts: [] as number[],
    ends: [] as number[],
    raws: [] as string[],
    norms: [] as string[],
    kinds: [] as number[]
  }
  const gaps: boolean[] = []
  const isBracketed: boolean[] = []
  let offset = 0
  let isGap = false
  for (const run of runs) {
    const cut = cutTokens(run)
    let isInside = false
    for (let i = 0; i < cut.length; i++) {
      const norm = cut.norms[i]!
      if (cut.kinds[i] === WORD || cut.kinds[i] === FIGURE || norm === '%' || norm === '$') {
        words.starts.push(offset + cut.starts[i]!)
        words.ends.push(offset + cut.ends[i]!)
        words.raws.push(cut.raws[i]!)
        words.norms.push(norm)
        words.kinds.push(cut.kinds[i]!)
        gaps.push(isGap)
        isBracketed.push(isInside)
        isGap = false
      } else if (norm === '[') isInside = true
      else if (norm === ']') isInside = false
      else if (isEllipsis(norm, cut.norms[i + 1])) isGap = true
    }
    offset += run.length + 1
    isGap = true
  }
  gaps.push(runs.length > 0 && endsInEllipsis(runs.at(-1)!))
  const keys = words.norms.map(keyOf)
  const isStart = words.norms.map((_, i) => i === 0)
  return { ...words, text, keys, gaps, isBracketed, isStart, isTitle: false, length: keys.length, signature: keys.join(' ') }
}

const isEllipsis = (norm: string, next: string | undefined) =>
  (norm.length > 1 && norm.startsWith('..')) || (norm === '.' && next === '.')

const endsInEllipsis = (run: string) => /(?:…|\.\s?\.\s?\.?)["'”’\s.,]{0,6}$/.test(run.slice(-20))

const digit = /^\d/
const keyOf = (norm: string) => (digit.test(norm) ? norm.replace(/[,\s]/g, '') : spellingKey(norm))
