import type { Tokens } from '../tokens/tokenize.ts'

/** How a token is written. `INNER`: small at its start with a capital behind a hyphen (“al-Maren”, “pro-Helm”). */
export const SMALL = 0
export const CAPITAL = 1
export const CAPITALS = 2
export const INNER = 3
export const MARK = 4
export const FIGURE = 5

/** The shape of each token; `CAPITALS` has two capitals at least and no small letter. */
export function shapeTokens(tokens: Tokens): Uint8Array {
  const { text, starts, ends, norms } = tokens
  const shapes = new Uint8Array(tokens.length)
  const nextHyphen = makeHyphenFinder(text)
  for (let i = 0; i < shapes.length; i++) {
    const start = starts[i]!
    const code = text.charCodeAt(start)
    if (code >= 97 && code <= 122)
      shapes[i] = norms[i]!.length > 4 && isInner(text, nextHyphen(start + 2), ends[i]!) ? INNER : SMALL
    else if (code >= 65 && code <= 90) shapes[i] = shapeOfCapital(text, start, ends[i]!)
    else if (code >= 48 && code <= 57) shapes[i] = FIGURE
    else shapes[i] = code < 128 ? MARK : shapeOfOther(text, start, ends[i]!)
  }
  return shapes
}

/** Finds the first hyphen at or behind ascending offsets; the text’s length where there is none. */
function makeHyphenFinder(text: string): (from: number) => number {
  const others = otherHyphens.some((hyphen) => text.includes(hyphen))
  let next = -1
  return (from) => {
    if (next >= from) return next
    next = text.indexOf('-', from)
    if (next < 0) next = text.length
    if (others) for (let at = from; at < next; at++) if (isOtherHyphen(text.charCodeAt(at))) next = at
    return next
  }
}
const otherHyphens = ['\u2010', '\u2011']
const isOtherHyphen = (code: number) => code === 0x2010 || code === 0x2011

/** Whether a capital stands behind a hyphen of a word from `hyphen` on; capitals elsewhere (“iPhone”) are a matter of spelling. */
function isInner(text: string, hyphen: number, end: number): boolean {
  for (let at = hyphen; at < end - 1; at++) {
    const code = text.charCodeAt(at)
    if ((code === 45 || isOtherHyphen(code)) && isUpper(text, at + 1)) return true
  }
  return false
}

function shapeOfCapital(text: string, start: number, end: number): number {
  let capitals = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) capitals++
    else if (code >= 97 && code <= 122) return CAPITAL
    else if (code > 127) {
      if (isUpper(text, at)) capitals++
      else if (isLower(text, at)) return CAPITAL
    }
  }
  return capitals > 1 ? CAPITALS : CAPITAL
}

function shapeOfOther(text: string, start: number, end: number): number {
  if (isUpper(text, start)) return shapeOfCapital(text, start, end)
  return isLower(text, start) ? SMALL : MARK
}

const isUpper = (text: string, at: number) => text[at] !== text[at]!.toLowerCase()
const isLower = (text: string, at: number) => text[at] !== text[at]!.toUpperCase()
