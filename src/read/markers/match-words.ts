import type { Voices } from '../attributions/mark-voices.ts'
import type { Passage } from '../passage.ts'
import type { SentencePlace } from '../sentences/split-sentences.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { fitsContext } from './check-context.ts'
import type { Candidate, CompiledRule, CompiledRules, RuleIndex } from './compile-rules.ts'
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

/** The words, phrases and compounds of the rules in one passage: one look-up a token, whatever the number of rules. */
export function matchWords(passage: Passage, voices: Voices, rules: CompiledRules): TokenMatch[] {
  const matches: TokenMatch[] = []
  for (const index of rules.layers) {
    for (const [sentence, place] of passage.sentences.entries()) {
      for (let i = place.firstToken; i < place.endToken; i++) matchToken({ passage, voices, index, sentence, place }, i, matches)
    }
  }
  return matches
}

interface Spot {
  readonly passage: Passage
  readonly voices: Voices
  readonly index: RuleIndex
  readonly sentence: number
  readonly place: SentencePlace
}

function matchToken(spot: Spot, i: number, matches: TokenMatch[]): void {
  const { tokens } = spot.passage
  const { index } = spot
  const norm = tokens.norms[i]!
  const candidates = index.byNorm.get(norm)
  if (candidates !== undefined) for (const candidate of candidates) matchCandidate(spot, i, candidate, matches)
  else if (norm.length >= LEAST_COMPOUND) matchCompound(spot, i, norm, matches)
  if (index.byLemma.size > 0 && candidates === undefined) {
    for (const candidate of index.byLemma.get(tokens.lemmas[i]!) ?? []) matchCandidate(spot, i, candidate, matches)
  }
}

function matchCandidate(spot: Spot, i: number, { rule, phrase }: Candidate, matches: TokenMatch[]): void {
  const { tokens } = spot.passage
  const { firstToken: first, endToken: end } = spot.place
  if (phrase !== null) {
    const from = i - phrase.anchor
    const to = from + phrase.steps.length
    if (from < first || to > end || !fitsPhrase(tokens, from, phrase)) return
    if (rule.context === null || fitsContext(rule.context, tokens, { from, to, first, end }))
      addMatch(spot, rule, from, to, matches)
    return
  }
  if (rule.tags !== null && !hasTag(tokens, i, rule.tags, spot.place)) return
  if (!rule.isCased && hasNameCase(tokens, i, spot.place)) return
  if (rule.context === null || fitsContext(rule.context, tokens, { from: i, to: i + 1, first, end }))
    addMatch(spot, rule, i, i + 1, matches)
}

function fitsPhrase(tokens: Tokens, from: number, { steps }: PhrasePattern): boolean {
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k]!
    if ('norms' in step ? !step.norms.has(tokens.norms[from + k]!) : 'tag' in step ? tokens.tags[from + k] !== step.tag : false)
      return false
  }
  return true
}

const LEAST_COMPOUND = 7

function matchCompound(spot: Spot, i: number, norm: string, matches: TokenMatch[]): void {
  const { index } = spot
  const hyphen = norm.indexOf('-')
  let rule: CompiledRule | undefined
  if (hyphen > 0) {
    if (index.heads.size + index.tails.size === 0) return
    rule = index.tails.get(norm.slice(norm.lastIndexOf('-') + 1)) ?? index.heads.get(norm.slice(0, hyphen))
  } else {
    for (const [suffix, owner] of index.suffixes) if (norm.endsWith(suffix)) rule = owner
  }
  if (rule !== undefined && !hasNameCase(spot.passage.tokens, i, spot.place)) addMatch(spot, rule, i, i + 1, matches)
}

function addMatch(spot: Spot, rule: CompiledRule, from: number, to: number, matches: TokenMatch[]): void {
  const widened = rule.covers === 'words' ? { from, to } : widen(spot, rule.covers, from, to)
  matches.push({ rule, ...widened, sentence: spot.sentence })
}

/** Widens a match to the end of its clause, or to its sentence, as far as the words are the same voice's. */
function widen(
  { passage, voices, place }: Spot,
  covers: 'clause' | 'sentence',
  from: number,
  to: number
): { from: number; to: number } {
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
