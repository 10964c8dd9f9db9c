import { DOZEN, scaleWords, shortScales, smallNumbers } from '../../languages/lexicon.ts'

/** A number that begins at a word: its value, how many words it takes, and the letters after its figures (“year-old” of “24-year-old”). */
export interface NumberValue {
  readonly value: number
  readonly words: number
  readonly tail: string
}

const scales: ReadonlyMap<string, number> = new Map([['dozen', DOZEN], ...scaleWords])
const figure = /^(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)(?:([a-z]{1,3})|-([a-z][a-z-]{1,20}))?$/

/**
 * Reads the number that begins at word `at` (lower case); `gapAt(i)` is what stands in the text between word i and the next.
 * `undefined` if none does, or one that counts nothing: an ordinal, a decade, a time, a score.
 */
export function readNumber(words: readonly string[], at: number, gapAt: (i: number) => string): NumberValue | undefined {
  const first = words[at]!
  const code = first.charCodeAt(0)
  return code >= 48 && code <= 57 ? readFigures(words, at, gapAt) : readWords(words, at)
}

function readFigures(words: readonly string[], at: number, gapAt: (i: number) => string): NumberValue | undefined {
  const parts = figure.exec(words[at]!)
  if (parts === null) return undefined
  const short = parts[2] === undefined ? 1 : shortScales.get(parts[2])
  if (short === undefined) return undefined
  let value = Number(parts[1]!.replaceAll(',', ''))
  let count = 1
  if (parts[2] === undefined && parts[3] === undefined && parts[1]!.length <= 3)
    while (/^\d{3}$/.test(words[at + count] ?? '') && isGroupGap(gapAt(at + count - 1), words[at + count]!))
      value = value * 1000 + Number(words[at + count++])
  const scale = scales.get(words[at + count] ?? '')
  if (scale !== undefined) count++
  return { value: value * short * (scale ?? 1), words: count, tail: parts[3] ?? '' }
}

/** Reads the scale word after the figures at word `at`: 10⁶ for “150 million”. */
export const readFigureScale = (words: readonly string[], at: number): number | undefined =>
  /^\d[\d.,]{0,9}$/.test(words[at] ?? '') ? scales.get(words[at + 1] ?? '') : undefined

/** A space between groups of figures; a comma with a space only before “000”: elsewhere it makes a list. */
const isGroupGap = (gap: string, group: string) => /^[\u0020\u00a0\u2009\u202f]$/.test(gap) || (gap === ', ' && group === '000')

/** “twelve hundred”, “two dozen”, “one hundred and five”, “twenty-five”; “one” alone counts nothing. */
function readWords(words: readonly string[], at: number): NumberValue | undefined {
  let total = 0
  let group = 0
  let end = at
  for (; end < words.length; end++) {
    const word = words[end]!
    const scale = scales.get(word)
    const value = wordValue(word)
    if (value !== undefined) group += value
    else if (scale !== undefined && scale <= 100) group = (group || 1) * scale
    else if (scale !== undefined) {
      total += (group || 1) * scale
      group = 0
    } else if (word !== 'and' || end === at || !scales.has(words[end - 1]!) || wordValue(words[end + 1] ?? '') === undefined)
      break
  }
  return total + group <= 1 ? undefined : { value: total + group, words: end - at, tail: '' }
}

function wordValue(word: string): number | undefined {
  const known = smallNumbers.get(word)
  if (known !== undefined) return known
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return undefined
  const [tens, ones] = [smallNumbers.get(word.slice(0, hyphen)), smallNumbers.get(word.slice(hyphen + 1))]
  return tens === undefined || ones === undefined ? undefined : tens + ones
}
