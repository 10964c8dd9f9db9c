import { FIGURE, HYPHEN, type TokenForm, traitsAt, WORD } from './cut-tokens.ts'
import type { WordTraits } from './word-traits.ts'

/**
 * A run of tokens as the classes look at it: its words (figures, per-cent and currency signs among them) and what marks stand
 * between them. `isName[i]` says whether word `i` is written with a capital that its place does not ask for. `anyBits` are the traits that
 * at least one word has, `allBits` those that every one has.
 */
export interface Phrase {
  readonly norms: readonly string[]
  readonly raws: readonly string[]
  readonly traits: readonly WordTraits[]
  readonly isName: readonly boolean[]
  readonly anyBits: number
  readonly allBits: number
  readonly marks: number
  readonly hyphens: number
}

/** Tokens, with what their sentences say about them: `isStart[i]` if a sentence begins there, `isTitle` if all is a headline. */
export interface TokenSequence {
  readonly length: number
  readonly forms: readonly TokenForm[]
  readonly isStart: readonly boolean[]
  readonly isTitle: boolean
}

export const emptyPhrase: Phrase = {
  norms: [],
  raws: [],
  traits: [],
  isName: [],
  anyBits: 0,
  allBits: -1,
  marks: 0,
  hyphens: 0
}

/** Returns the phrase of the tokens `[from, to)`. */
export function phraseOf(tokens: TokenSequence, from: number, to: number): Phrase {
  if (from === to) return emptyPhrase
  const norms: string[] = []
  const raws: string[] = []
  const traits: WordTraits[] = []
  const isName: boolean[] = []
  let [anyBits, allBits, marks, hyphens] = [0, -1, 0, 0]
  for (let i = from; i < to; i++) {
    const form = tokens.forms[i]!
    const { kind, norm, raw } = form
    if (kind === WORD || kind === FIGURE || isSign(norm)) {
      const known = traitsAt(form)
      norms.push(norm)
      raws.push(raw)
      traits.push(known)
      isName.push(isNameAt(tokens, i))
      anyBits |= known.bits
      allBits &= known.bits
    } else if (kind === HYPHEN) hyphens++
    else marks++
  }
  return { norms, raws, traits, isName, anyBits, allBits, marks, hyphens }
}

const isSign = (norm: string) => norm === '%' || norm === '$' || norm === '€' || norm === '£'

export const isCapital = (raw: string): boolean => {
  const code = raw.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90 && raw !== 'I'
  return raw[0] !== raw[0]!.toLowerCase()
}

/** Checks whether a token is written with a capital that its place does not ask for. */
export const isNameAt = (tokens: TokenSequence, i: number): boolean => {
  const { kind, raw } = tokens.forms[i]!
  return kind === WORD && !tokens.isTitle && !tokens.isStart[i] && isCapital(raw)
}
