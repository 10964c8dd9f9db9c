/** Universal part of speech. */
export type PartOfSpeech = string

/** `tags[i]` and `lemmas[i]` belong to the token `forms[i]`. */
export interface TaggedForms {
  readonly tags: PartOfSpeech[]
  readonly lemmas: string[]
}

/** What the service must know of a language before it can read an article in it. A folder of `src/languages/` holds one. */
export interface Language {
  /** BCP 47, the language alone. */
  readonly tag: string
  /** What it is called in messages. */
  readonly name: string
  /** Words so common in it, and so rare in others, that their share tells the language. Lower case. */
  readonly marks: ReadonlySet<string>
  /** Tags tokens with parts of speech and lemmas. `wordsMade` is how many different words have been met so far. */
  readonly tagForms: (forms: readonly string[], wordsMade: number) => TaggedForms
  /** Whether a stop after the word belongs to it; `next` is the first character after the stop and white space. */
  readonly isAbbreviation: (word: string, next: string) => boolean
}
