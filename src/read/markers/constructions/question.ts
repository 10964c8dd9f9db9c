import { negativeParticles } from '../../../languages/english/negators.ts'
import type { Voices } from '../../attributions/mark-voices.ts'
import type { Tokens } from '../../tokens/tokenize.ts'
import { outletStart } from './clause.ts'
import type { ConstructionFinder } from './find-constructions.ts'

/** Questions in running text that the outlet itself asks, and that look for assent: with one of the rule's words, or a negation. Marks its first words, by which it asks: the rest is mostly plain. */
export const findQuestions: ConstructionFinder = ({ passages, voices }, p, { rule, words }, matches) => {
  const { tokens, sentences } = passages[p]!
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { firstToken, endToken, role } = sentences[sentence]!
    let end = endToken
    while (end > firstToken && closers.has(tokens.norms[end - 1]!)) end--
    if (role !== 'body' || end - firstToken < 3 || tokens.norms[end - 1]!.charCodeAt(0) !== QUESTION) continue
    const from = outletStart(tokens, firstToken, end)
    if (from < end - 1 && isOutletAsking(tokens, voices[p]!, from, end, words))
      matches.push({ rule, from, to: Math.min(end - 1, from + MARKED_WORDS), sentence })
  }
}

const QUESTION = 63
const MARKED_WORDS = 3

function isOutletAsking({ norms }: Tokens, voices: Voices, from: number, end: number, words: ReadonlySet<string>): boolean {
  let isAsking = false
  for (let i = from; i < end; i++) {
    if (voices[i] !== 'outlet') return false
    isAsking ||= words.has(norms[i]!) || negativeParticles.has(norms[i]!)
  }
  return isAsking
}

const closers: ReadonlySet<string> = new Set(['"', '”', "'", '’', ')'])
