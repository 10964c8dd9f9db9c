import type { Tokens } from '../tokens/tokenize.ts'

/** How a token is written. `INNER`: small at its start with a capital after a hyphen (“al-Maren”, “pro-Helm”). */
export const SMALL = 0
export const CAPITAL = 1
export const CAPITALS = 2
export const INNER = 3
export const MARK = 4
export const FIGURE = 5

/** How many tokens are shaped in one call: small pieces let the engine compile the work after a few articles. */
const PIECE = 48

/** Returns the shape of each token; `CAPITALS` has two capitals at least and no small letter. */
export function shapeTokens(tokens: Tokens): Uint8Array {
  const shapes = new Uint8Array(tokens.length)
  for (let from = 0; from < shapes.length; from += PIECE) shapePiece(tokens, shapes, from, Math.min(shapes.length, from + PIECE))
  return shapes
}

function shapePiece({ text, starts, ends, norms }: Tokens, shapes: Uint8Array, from: number, to: number): void {
  const limit = ends[to - 1]!
  let hyphen = nextHyphen(text, starts[from]!, limit)
  for (let i = from; i < to; i++) {
    const start = starts[i]!
    const code = text.charCodeAt(start)
    if (code >= 97 && code <= 122) {
      if (hyphen < start + 2) hyphen = nextHyphen(text, start + 2, limit)
      shapes[i] = hyphen < ends[i]! && norms[i]!.length > 4 && isInner(text, hyphen, ends[i]!) ? INNER : SMALL
    } else if (code >= 65 && code <= 90) shapes[i] = shapeOfCapital(text, start, ends[i]!)
    else if (code >= 48 && code <= 57) shapes[i] = FIGURE
    else shapes[i] = code < 128 ? MARK : shapeOfOther(text, start, ends[i]!)
  }
}

/** The first hyphen of `text[from, limit)`, or `limit`. */
function nextHyphen(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && !isHyphen(text.charCodeAt(at))) at++
  return at
}
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011

/** Whether a capital stands after a hyphen of a word from `hyphen` on; capitals elsewhere (“iPhone”) are a matter of spelling. */
function isInner(text: string, hyphen: number, end: number): boolean {
  for (let at = hyphen; at < end - 1; at++) {
    const code = text.charCodeAt(at)
    if (isHyphen(code) && isUpper(text, at + 1)) return true
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
