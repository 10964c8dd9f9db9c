import { negativeParticles } from '../../../languages/lexicon.ts'
import type { Voices } from '../../attributions/mark-voices.ts'
import type { Tokens } from '../../tokens/tokenize.ts'
import { outletStart } from './clause.ts'
import type { TokenRange } from './find-at-word.ts'
import type { ConstructionFinder } from './find-constructions.ts'

/** Questions in running text that the outlet itself asks, and that look for assent: with one of the rule’s words, or a negation. Marks that word: the rest is mostly plain. */
export const findQuestions: ConstructionFinder = ({ passages, voices }, p, { rule, words }, matches) => {
  const { tokens, sentences } = passages[p]!
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { firstToken, endToken, role } = sentences[sentence]!
    let end = endToken
    while (end > firstToken && closers.has(tokens.norms[end - 1]!)) end--
    if (role !== 'body' || end - firstToken < 3 || tokens.norms[end - 1]!.charCodeAt(0) !== QUESTION) continue
    const from = outletStart(tokens, firstToken, end)
    const asking = askingWord(tokens, voices[p]!, { from, to: end }, words)
    if (asking >= 0) matches.push({ rule, from: asking, to: asking + 1, sentence })
  }
}

const QUESTION = 63

/** The first of the words by which the outlet asks in `[from, to)`, or −1: somebody else asks, or nobody is to answer. */
function askingWord({ norms }: Tokens, voices: Voices, { from, to }: TokenRange, words: ReadonlySet<string>): number {
  let asking = -1
  for (let i = from; i < to; i++) {
    if (voices[i] !== 'outlet') return -1
    if (asking < 0 && (words.has(norms[i]!) || negativeParticles.has(norms[i]!))) asking = i
  }
  return asking
}

const closers: ReadonlySet<string> = new Set(['"', '”', "'", '’', ')'])
