/**
 * What the stages know of the words of a language. They import words from here alone (and what words weigh from
 * `word-scores.ts`), so that this file says whose words are read: another language is another folder whose `lexicon.ts` has the same names.
 */
export * from './english/lexicon.ts'
