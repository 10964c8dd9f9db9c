import { words } from '../words.ts'

/** Words that open a noun phrase. */
export const determiners = words(
  'the a an his her its their our my your this that these those another one some any no every each'
)

/** Prepositions that attach a noun to the noun before. */
export const attachingPrepositions = words(
  'of for at in from with on to by against near under about between inside within behind'
)
