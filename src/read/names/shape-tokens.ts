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
  for (let i = 0; i < shapes.length; i++) {
    const code = text.charCodeAt(starts[i]!)
    if (code >= 97 && code <= 122) shapes[i] = norms[i]!.length > 4 && hasInnerCapital(text, starts[i]!, ends[i]!) ? INNER : SMALL
    else if (code >= 65 && code <= 90) shapes[i] = shapeOfCapital(text, starts[i]!, ends[i]!)
    else if (code >= 48 && code <= 57) shapes[i] = FIGURE
    else shapes[i] = code < 128 ? MARK : shapeOfOther(text, starts[i]!, ends[i]!)
  }
  return shapes
}

/** A capital behind a hyphen; capitals elsewhere (“iPhone”) are a matter of spelling. */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end - 1; at++) {
    const code = text.charCodeAt(at)
    if ((code === 45 || code === 0x2010 || code === 0x2011) && isUpper(text, at + 1)) return true
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
