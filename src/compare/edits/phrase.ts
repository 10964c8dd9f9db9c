import { type CutTokens, FIGURE, HYPHEN, WORD } from './cut-tokens.ts'

/**
 * A run of tokens as the classes look at it: its words (figures, per-cent and currency signs among them) and what marks stand
 * between them. `isName[i]` says whether word `i` is written with a capital that its place does not ask for.
 */
export interface Phrase {
  readonly norms: readonly string[]
  readonly raws: readonly string[]
  readonly isName: readonly boolean[]
  readonly marks: number
  readonly hyphens: number
}

/** Tokens with what their sentences tell of them: `isStart[i]` is true where a sentence begins, `isTitle` where all is a headline. */
export interface TokenSequence extends Pick<CutTokens, 'length' | 'raws' | 'norms' | 'kinds'> {
  readonly isStart: readonly boolean[]
  readonly isTitle: boolean
}

export const emptyPhrase: Phrase = { norms: [], raws: [], isName: [], marks: 0, hyphens: 0 }

/** The phrase of the tokens `[from, to)`. */
export function phraseOf(tokens: TokenSequence, from: number, to: number): Phrase {
  if (from === to) return emptyPhrase
  const norms: string[] = []
  const raws: string[] = []
  const isName: boolean[] = []
  let marks = 0
  let hyphens = 0
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i]!
    const norm = tokens.norms[i]!
    if (kind === WORD || kind === FIGURE || isSign(norm)) {
      norms.push(norm)
      raws.push(tokens.raws[i]!)
      isName.push(kind === WORD && !tokens.isTitle && !tokens.isStart[i] && isCapital(tokens.raws[i]!))
    } else if (kind === HYPHEN) hyphens++
    else marks++
  }
  return { norms, raws, isName, marks, hyphens }
}

const isSign = (norm: string) => norm === '%' || norm === '$' || norm === '€' || norm === '£'

export const isCapital = (raw: string): boolean => {
  const code = raw.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90 && raw !== 'I'
  return raw[0] !== raw[0]!.toLowerCase()
}
