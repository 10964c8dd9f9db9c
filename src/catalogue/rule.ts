/**
 * A rule that marks framing: data, written by hand, with the examples that prove it.
 *
 * `id` is `family/name`, never derived and never reused. `strength` is 0..1. `hits` and `misses` are sentences; the words that
 * a hit marks stand in square brackets. A miss is a sentence in which the rule finds nothing in the outlet's own voice.
 */
export interface Rule {
  readonly id: string
  /** The feature of a sentence that its markers add to, if not its family's. */
  readonly feature?: MarkerFeature
  readonly match: RuleMatch
  readonly context?: RuleContext
  readonly strength: number
  readonly neutral?: readonly string[]
  readonly note: string
  readonly source: string
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

/**
 * A family of rules. Whatever depends on the family reads it here, so that a new one is one file.
 *
 * `description` says what its rules mark, for the documentation. `rules` are the rules of its file. Files by kind of word may add more.
 */
export interface Family {
  readonly name: string
  readonly description: string
  /** The feature of a sentence that its markers add to; null if the fitted model does not know it yet. */
  readonly feature: MarkerFeature | null
  readonly countsIn: readonly FamilyUse[]
  readonly rules: readonly Rule[]
}

/**
 * Where the markers of a family count beyond rates. `edits`: one on one side alone makes an edit `loaded`, as it is a matter of the words and has no
 * class of its own. `naming`: they say what somebody or something is called. `lineage`: an outlet puts them in without reporting anything more.
 */
export type FamilyUse = 'edits' | 'naming' | 'lineage'

/** Features of a sentence that its markers are summed in; families that are rare or alike share one. In the order of the fitted model. */
export const markerFeatures = [
  'loaded',
  'speech',
  'labels',
  'sides',
  'intensifiers',
  'pictures',
  'verdicts',
  'editorial',
  'presupposition',
  'hedges',
  'sourcing',
  'agency',
  'scareQuotes',
  // Verbs that cast doubt or belief on a statement weigh next to nothing in a rate, and tell comment anyway.
  'doubts'
] as const
export type MarkerFeature = (typeof markerFeatures)[number]

/** The closed kinds of matches. */
export type RuleMatch = WordsMatch | PhrasesMatch | CompoundMatch | ConstructionMatch

/**
 * Single words, in any case. With `lemma` every form of them matches; `pos` names the parts of speech that the word must have.
 * A capitalised word inside a sentence is taken for (part of) a name and left alone, unless `isCased` says that it is always written so.
 */
export interface WordsMatch {
  readonly words: readonly string[]
  readonly lemma?: boolean
  readonly pos?: readonly string[]
  readonly isCased?: boolean
}

/**
 * Words in a row. `*` stands for any one word, `a/b` for either, `(a)` for an optional one, `word~` for every form of a word,
 * and `<ADJ>` for a part of speech. `covers` widens the marker to the rest of its clause, or to its sentence, or
 * narrows it to the first word, where the others are only the sign by which it is known.
 */
export interface PhrasesMatch {
  readonly phrases: readonly string[]
  readonly covers?: 'words' | 'first' | 'clause' | 'sentence'
}

/** Words by their make-up: the first or last part of a hyphenated compound, or a suffix. */
export interface CompoundMatch {
  readonly heads?: readonly string[]
  readonly tails?: readonly string[]
  readonly suffixes?: readonly string[]
}

/** A construction that is implemented in code; `words` are the words that it is looked for at. */
export interface ConstructionMatch {
  readonly construction: ConstructionName
  readonly words?: readonly string[]
}

export type ConstructionName =
  | 'agentless-passive'
  | 'all-capitals'
  | 'anonymous-source'
  | 'evaluative-fronting'
  | 'evaluative-predicate'
  | 'exclamation'
  | 'headline-verb'
  | 'loaded-epithet'
  | 'question'
  | 'scare-quote'
  | 'sentence-adverb'

/**
 * What must, or must not, stand beside the marked words for them to count: words in any of their forms. `Next` and `Previous` are the
 * tokens directly beside the marker, `Near` those within six tokens of the same sentence.
 */
export interface RuleContext {
  readonly onlyNext?: readonly string[]
  readonly onlyPrevious?: readonly string[]
  readonly onlyNear?: readonly string[]
  readonly unlessNext?: readonly string[]
  readonly unlessPrevious?: readonly string[]
  readonly unlessNear?: readonly string[]
}

/** Returns the family of a rule: the first half of its id. */
export const familyOf = (id: string): string => id.slice(0, id.indexOf('/'))

/** Lists the words of a list that is written as one string. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/)
