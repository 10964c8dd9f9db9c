/**
 * A rule that marks framing: data, written by hand, with the examples that prove it.
 *
 * `id` is `family/name`, never derived and never reused. `strength` is 0..1. `hits` and `misses` are sentences; the words that
 * a hit marks stand in square brackets.
 */
export interface Rule {
  readonly id: string
  readonly match: RuleMatch
  readonly strength: number
  readonly neutral?: readonly string[]
  readonly note: string
  readonly source: string
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

/** The closed kinds of matches. */
export type RuleMatch =
  | { readonly words: readonly string[]; readonly lemma?: boolean; readonly pos?: readonly string[] }
  | { readonly phrase: string }
  | { readonly construction: string }
