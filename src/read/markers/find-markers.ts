import type { Voice } from '../../schemas/reading.ts'
import type { FoundAttribution, SpanInField } from '../attributions/find-attributions.ts'
import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundName } from '../names/find-names.ts'
import type { Passage } from '../passage.ts'
import { type CompiledRules, TERM_OF_ART } from './compile-rules.ts'
import { findConstructions } from './constructions/find-constructions.ts'
import { isNegated } from './is-negated.ts'
import { keepLongest } from './keep-longest.ts'
import { locateTargets } from './locate-targets.ts'
import { matchWords, type TokenMatch } from './match-words.ts'

/** One occurrence of a rule; `sentence` indexes the passage's sentences, `target` the names. */
export interface FoundMarker extends SpanInField {
  readonly rule: string
  readonly family: string
  readonly sentence: number
  readonly voice: Voice
  readonly strength: number
  readonly target: number | null
  readonly note: string
  /** A rule of the caller’s own. */
  readonly isCallers: boolean
}

/** What `findMarkers` looks at. */
export interface MarkerSearch {
  readonly passages: readonly Passage[]
  readonly voices: readonly Voices[]
  readonly attributions: readonly FoundAttribution[]
  readonly names: readonly FoundName[]
  readonly rules: CompiledRules
}

/**
 * Finds the framing markers of an article, headline first, by place.
 *
 * Shape: of overlapping markers of one family the longest; markers of different families may overlap. None crosses a sentence.
 * Units: offsets in the marker's field; `strength` is the rule's, halved if the word is negated.
 */
export function findMarkers(search: MarkerSearch): FoundMarker[] {
  const markers: FoundMarker[] = []
  for (let p = 0; p < search.passages.length; p++) {
    const passage = search.passages[p]!
    const voices = search.voices[p]!
    const matches: TokenMatch[] = []
    matchWords(passage, voices, search.rules, matches)
    findConstructions(search, p, matches)
    const wanted = outsideTerms(matches).filter((match) => isWanted(match, voices, search.rules))
    const kept = keepLongest(wanted)
    const targetOf = locateTargets(passage, search.names)
    for (const match of kept) markers.push(describe(match, passage, voices, targetOf))
  }
  return markers
}

/** The matches without terms of art, and without what the catalogue marks inside them. */
function outsideTerms(matches: readonly TokenMatch[]): readonly TokenMatch[] {
  const terms = matches.filter(isTerm)
  if (terms.length === 0) return matches
  const isInside = ({ from, to }: TokenMatch) => terms.some((term) => term.from <= from && to <= term.to)
  return matches.filter((match) => match.rule.isCallers || !(isTerm(match) || isInside(match)))
}

const isTerm = ({ rule }: TokenMatch) => rule.family === TERM_OF_ART

function isWanted({ rule, from }: TokenMatch, voices: Voices, { excluded }: CompiledRules): boolean {
  if (rule.voices !== null && !rule.voices.includes(voices[from]!)) return false
  return excluded.size === 0 || rule.isCallers || !(excluded.has(rule.id) || excluded.has(rule.family))
}

function describe(
  { rule, from, to, sentence }: TokenMatch,
  { field, tokens, sentences }: Passage,
  voices: Voices,
  targetOf: (start: number, end: number) => number | null
): FoundMarker {
  const start = tokens.starts[from]!
  const end = tokens.ends[to - 1]!
  const { id, family, strength, note, isCallers } = rule
  const isHalved = to - from === 1 && isNegated(tokens, from, sentences[sentence]!.firstToken)
  return {
    field,
    start,
    end,
    rule: id,
    family,
    sentence,
    voice: voices[from]!,
    strength: isHalved ? Math.round(strength * 50) / 100 : strength,
    target: targetOf(start, end),
    note,
    isCallers
  }
}
