import { smallInHeadlines } from '../../languages/lexicon.ts'
import type { Passage } from '../passage.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import type { Draft } from './draft.ts'
import { CAPITAL, CAPITALS, SMALL, shapeTokens } from './shape-tokens.ts'

/** Shapes and headline sentences of an article. */
export function makeDraft(passages: readonly Passage[]): Draft {
  const shapes = passages.map(({ tokens }) => shapeTokens(tokens))
  return { passages, shapes, isHeadline: passages.map((passage, p) => findHeadlines(passage, shapes[p]!)) }
}

/** A sentence that capitalises nearly every long word. In running text it has no stop at its end, or is all capitals. */
function findHeadlines(passage: Passage, shapes: Uint8Array): Uint8Array {
  const { sentences } = passage
  const flags = new Uint8Array(sentences.length)
  for (let s = 0; s < flags.length; s++) flags[s] = isHeadline(passage, shapes, sentences[s]!)
  return flags
}

function isHeadline({ field, tokens }: Passage, shapes: Uint8Array, sentence: Passage['sentences'][number]): number {
  const { firstToken, endToken, role } = sentence
  if (role === 'body' && endToken - firstToken > 40) return 0
  const isOpenEnded = field === 'title' || role === 'heading' || !endsWithStop(tokens.norms, firstToken, endToken)
  return isOpenEnded ? capitalisesAll(tokens, shapes, firstToken, endToken) : isShouted(shapes, firstToken, endToken)
}

function capitalisesAll({ norms }: Tokens, shapes: Uint8Array, firstToken: number, endToken: number): number {
  let small = 0
  let capital = 0
  for (let i = firstToken; i < endToken; i++) {
    const shape = shapes[i]!
    if (shape === CAPITAL || shape === CAPITALS) capital++
    else if (shape === SMALL && norms[i]!.length > 3 && !smallInHeadlines.has(norms[i]!)) small++
  }
  return capital >= 4 && small * 5 <= capital ? 1 : isShouted(shapes, firstToken, endToken)
}

/** Two words or more, and all of them capitals. */
function isShouted(shapes: Uint8Array, firstToken: number, endToken: number): number {
  let capitals = 0
  for (let i = firstToken; i < endToken; i++) {
    const shape = shapes[i]!
    if (shape === SMALL || shape === CAPITAL) return 0
    if (shape === CAPITALS) capitals++
  }
  return capitals > 1 ? 1 : 0
}

/** A stop, or a stop or comma and closing marks. */
function endsWithStop(norms: readonly string[], firstToken: number, endToken: number): boolean {
  let last = endToken - 1
  while (last > firstToken && closings.has(norms[last]!)) last--
  return stops.has(norms[last]!) || (last < endToken - 1 && norms[last] === ',')
}
const stops = new Set(['.', '!', '?'])
const closings = new Set(['"', '”', "'", ')'])
