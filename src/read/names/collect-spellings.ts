import type { Passage } from '../passage.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import type { Bounds } from './attached-epithets.ts'
import type { Draft } from './draft.ts'
import { CAPITAL, INNER, MARK, SMALL } from './shape-tokens.ts'
import { FACT, factsOfWord } from './word-facts.ts'

/** Small words and capitalised ones that stand inside sentences: what a capital at the start of a sentence is judged by. */
export interface Spellings {
  readonly capital: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  /** The facts of capitalised tokens outside headlines, by passage; 0 for all others. */
  readonly facts: readonly Int32Array[]
}

/** Reads off the middle of the sentences which words are capitalised there, and which of those at starts stand small elsewhere. */
export function collectSpellings({ passages, shapes, isHeadline }: Draft): Spellings {
  const capital = new Set<string>()
  const opening = new Set<string>()
  const facts = passages.map(({ sentences, tokens }, p) => {
    const own = new Int32Array(tokens.length)
    for (let s = 0; s < sentences.length; s++) {
      if (isHeadline[p]![s] === 0) readSentence({ tokens, shapes: shapes[p]!, facts: own }, sentences[s]!, { capital, opening })
    }
    return own
  })
  return { capital, small: findSmall(passages, shapes, opening), facts }
}

/** The tokens of a passage, with what is known of each. */
interface TokenFacts {
  readonly tokens: Tokens
  readonly shapes: Uint8Array
  readonly facts: Int32Array
}

function readSentence(
  { tokens: { words, norms }, shapes, facts }: TokenFacts,
  { firstToken, endToken }: Bounds,
  { capital, opening }: Readonly<Record<'capital' | 'opening', Set<string>>>
): void {
  for (let i = firstToken; i < endToken; i++) {
    const shape = shapes[i]!
    if (shape === SMALL || shape > INNER) continue
    const norm = norms[i]!
    const fact = factsOfWord(words[i]!)
    facts[i] = fact
    if (shape === INNER) continue
    const isFirst = isOpening(shapes, norms, i, firstToken)
    if (isFirst) facts[i] = fact | FACT.atOpening
    if (!isFirst && shape === CAPITAL) capital.add(norm)
    else if ((fact & FACT.opening) === 0) opening.add(norm)
  }
}

/** Which of some words stand small somewhere; a table of first letters and lengths saves most look-ups. */
function findSmall(passages: readonly Passage[], shapes: readonly Uint8Array[], wanted: ReadonlySet<string>): Set<string> {
  const small = new Set<string>()
  const table = new Uint8Array(1024)
  for (const word of wanted) table[cellOf(word.charCodeAt(0), word.length)] = 1
  passages.forEach(({ tokens, sentences }, p) => {
    const { text, starts, ends, norms } = tokens
    const own = shapes[p]!
    for (const { firstToken, endToken } of sentences) {
      for (let i = firstToken; i < endToken; i++) {
        if (own[i] !== SMALL || table[cellOf(text.charCodeAt(starts[i]!), ends[i]! - starts[i]!)] === 0) continue
        if (wanted.has(norms[i]!)) small.add(norms[i]!)
      }
    }
  })
  return small
}

const cellOf = (code: number, length: number) => ((code & 31) << 5) | (length & 31)

/** Whether token `i` is capitalised by its place: first in its sentence, or after marks that open. */
function isOpening(shapes: Uint8Array, norms: readonly string[], i: number, firstToken: number): boolean {
  if (i === firstToken) return true
  if (shapes[i - 1] !== MARK) return false
  const mark = norms[i - 1]!
  if (openingMarks.has(mark)) return true
  for (let at = i - 1; at >= firstToken; at--) if (shapes[at] !== MARK) return false
  return true
}
const openingMarks = new Set(['"', '“', '‘', '«', ':', '•', '…', '...', '.', '!', '?', '*'])
