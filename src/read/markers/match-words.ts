import type { Voices } from '../attributions/mark-voices.ts'
import type { Passage } from '../passage.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { fitsContext } from './check-context.ts'
import type { Candidate, CompiledRule, CompiledRules } from './compile-rules.ts'
import { findAtWord, type SentenceOf, type TokenRange } from './constructions/find-at-word.ts'
import { hasTag } from './has-tag.ts'
import { hasNameCase } from './name-case.ts'
import type { PhrasePattern } from './phrase-pattern.ts'

/** Tokens `[from, to)` of a passage that a rule marks; `sentence` indexes the passage's sentences. */
export interface TokenMatch {
  readonly rule: CompiledRule
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** Returns the words, phrases, compounds and constructions at a word in one passage: one look-up a token, whatever the number of rules. */
export function matchWords(passage: Passage, voices: Voices, rules: CompiledRules, matches: TokenMatch[]): void {
  const { sentences, tokens } = passage
  const { words } = tokens
  for (const { candidatesOf, byLemma } of rules.layers) {
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const place = sentences[sentence]!
      const spot: Spot = { passage, voices, sentence, place }
      for (let i = place.firstToken; i < place.endToken; i++) {
        const candidates = candidatesOf(words[i]!)
        for (let k = 0; k < candidates.length; k++) matchCandidate(spot, i, candidates[k]!, matches)
        if (byLemma.size > 0 && candidates.length === 0)
          for (const candidate of byLemma.get(tokens.lemmas[i]!) ?? []) matchCandidate(spot, i, candidate, matches)
      }
    }
  }
}

interface Spot extends SentenceOf {
  readonly sentence: number
}

function matchCandidate(spot: Spot, i: number, { rule, phrase, construction }: Candidate, matches: TokenMatch[]): void {
  if (construction !== null) {
    const found = findAtWord(construction, spot, i)
    if (found !== null) matches.push({ rule, from: found.from, to: found.to, sentence: spot.sentence })
    return
  }
  const { tokens } = spot.passage
  const { firstToken: first, endToken: end } = spot.place
  let from = i
  let to = i + 1
  if (phrase !== null) {
    from -= phrase.anchor
    to = from + phrase.steps.length
    if (from < first || to > end || !fitsPhrase(tokens, from, phrase)) return
  } else {
    if (rule.tags !== null && !hasTag(tokens, i, rule.tags, spot.place)) return
    if (!rule.isCased && hasNameCase(tokens, i, spot.place)) return
  }
  if (rule.context === null || fitsContext(rule.context, tokens, { from, to, first, end }))
    addMatch(spot, rule, { from, to }, matches)
}

function fitsPhrase(tokens: Tokens, from: number, { steps }: PhrasePattern): boolean {
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k]!
    if ('norms' in step ? !step.norms.has(tokens.norms[from + k]!) : 'tag' in step ? tokens.tags[from + k] !== step.tag : false)
      return false
  }
  return true
}

function addMatch(spot: Spot, rule: CompiledRule, { from, to }: TokenRange, matches: TokenMatch[]): void {
  const { covers } = rule
  const { sentence } = spot
  if (covers === 'words') matches.push({ rule, from, to, sentence })
  else if (covers === 'first') matches.push({ rule, from, to: from + 1, sentence })
  else matches.push({ rule, ...widen(spot, covers, { from, to }), sentence })
}

/** Widens a match to the end of its clause, or to its sentence, as far as the words are the same voice's. */
function widen({ passage, voices, place }: Spot, covers: 'clause' | 'sentence', { from, to }: TokenRange): TokenRange {
  const { norms } = passage.tokens
  const isSame = (i: number) => voices[i] === voices[from]
  const isEnd = (i: number) => (covers === 'clause' ? clauseMarks.has(norms[i]!) : false)
  let end = to
  while (end < place.endToken && isSame(end) && !isEnd(end)) end++
  let start = from
  if (covers === 'sentence') while (start > place.firstToken && isSame(start - 1)) start--
  while (end > to && marks.has(norms[end - 1]!)) end--
  return { from: start, to: end }
}

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '(', ')', '.', '?', '!', '…', '...'])
const marks: ReadonlySet<string> = new Set([...clauseMarks, '"', '“', '”', "'", '‘', '’'])
