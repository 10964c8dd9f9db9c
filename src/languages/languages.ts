import { english } from './english/english.ts'
import type { Language } from './language.ts'

/** The languages that are read. */
export const languages: readonly Language[] = [english]

/** The language whose words the stages know (`lexicon.ts`), and which a text is taken to be in if in doubt. */
export const mainLanguage: Language = english

/** Finds the language of a BCP 47 tag, whatever its region or script; undefined if it is not read. */
export const findLanguage = (tag: string): Language | undefined =>
  languages.find((language) => tag.toLowerCase().split('-')[0] === language.tag)
