/** What words of a language weigh, apart from `lexicon.ts`: large tables, which only scoring loads. */
export * from './english/scores/word-leanings.ts'
export * from './english/scores/word-weights.ts'
