import { everydayWords, inflect } from '../../languages/lexicon.ts'
import { type ScannedTokens, scanTokens } from '../tokens/scan-tokens.ts'

/** One place of a phrase: any word, one of some words (lower case), or a part of speech. */
export type PhraseStep = { readonly any: true } | { readonly norms: ReadonlySet<string> } | { readonly tag: string }

/** A prepared phrase: it is looked for at each token with one of `keys`, which is `anchor` steps after its start. */
export interface PhrasePattern {
  readonly steps: readonly PhraseStep[]
  readonly anchor: number
  readonly keys: readonly string[]
}

/** Returns the patterns of a catalogue phrase (see `PhrasesMatch`): several if it has optional words. */
export function compilePhrase(phrase: string): PhrasePattern[] {
  return expandOptional(phrase.trim().split(/\s+/)).flatMap((words) => anchored(words.flatMap(stepsOf)))
}

/** Returns the pattern of a caller's phrase: words in a row, in which `*` alone has a meaning. None if it contains no word to look for. */
export function compileLiteralPhrase(phrase: string): PhrasePattern[] {
  return anchored(
    phrase
      .trim()
      .split(/\s+/)
      .flatMap((word) => (word === '*' ? [{ any: true } as const] : literalSteps(word)))
  )
}

function expandOptional(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (sofar, word) =>
      word.startsWith('(') ? sofar.flatMap((head) => [head, [...head, word.slice(1, -1)]]) : sofar.map((head) => [...head, word]),
    [[]]
  )
}

function stepsOf(word: string): PhraseStep[] {
  if (word === '*') return [{ any: true }]
  if (word.startsWith('<')) return [{ tag: word.slice(1, -1) }]
  if (!word.includes('/') && !word.endsWith('~')) return literalSteps(word)
  return [
    { norms: new Set(word.split('/').flatMap((choice) => (choice.endsWith('~') ? inflect(choice.slice(0, -1)) : [choice]))) }
  ]
}

/** The tokens of a word as the tokenizer cuts them: “don’t” is two. */
function literalSteps(word: string): PhraseStep[] {
  const scanned: ScannedTokens = { starts: [], ends: [], words: [] }
  scanTokens(word, 0, word.length, scanned)
  return scanned.words.map(({ norm }) => ({ norms: new Set([norm]) }))
}

function anchored(steps: readonly PhraseStep[]): PhrasePattern[] {
  let anchor = -1
  let best = -1
  for (const [i, step] of steps.entries()) {
    const score = 'norms' in step ? rarity(step.norms) : -1
    if (score > best) [anchor, best] = [i, score]
  }
  const step = steps[anchor]
  return step === undefined || !('norms' in step) ? [] : [{ steps, anchor, keys: [...step.norms] }]
}

/** How seldom a phrase's word is to be expected: long words before short ones, everyday words last. */
function rarity(norms: ReadonlySet<string>): number {
  let least = Number.POSITIVE_INFINITY
  for (const norm of norms) least = Math.min(least, everydayWords.has(norm) ? 0 : norm.length)
  return least - norms.size / 100
}
