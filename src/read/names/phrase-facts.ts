import {
  creatures,
  determiners,
  groupNouns,
  isHyphenTail,
  isPersonNoun,
  isRoleNoun,
  loadedModifiers,
  loadedNouns,
  participleEnding,
  phraseBreakers,
  placeNouns,
  titleModifiers
} from '../../languages/lexicon.ts'
import { rememberWords } from '../../languages/remember-words.ts'
import { rememberOfWord } from '../tokens/word.ts'

/** What the lists say of a word inside a describing phrase, as bits of its facts. */
export const PHRASE = {
  determiner: 1 << 0,
  breaker: 1 << 1,
  wordLike: 1 << 2,
  possessive: 1 << 3,
  personNoun: 1 << 4,
  roleNoun: 1 << 5,
  placeNoun: 1 << 6,
  groupNoun: 1 << 7,
  loadedNoun: 1 << 8,
  loadedModifier: 1 << 9,
  hyphenTail: 1 << 10,
  titleModifier: 1 << 11,
  /** May end a participle: “disgraced”, “fallen”. */
  participleEnding: 1 << 12,
  creature: 1 << 13
} as const

const wordStart = /^[\p{L}\p{N}]/u

/** The facts of a word of a phrase by its norm. */
export const phraseFactsOf = rememberWords(
  (norm: string): number =>
    (determiners.has(norm) ? PHRASE.determiner : 0) |
    (phraseBreakers.has(norm) ? PHRASE.breaker : 0) |
    (wordStart.test(norm) ? PHRASE.wordLike : 0) |
    (norm === "'s" || norm === "'" ? PHRASE.possessive : 0) |
    (isPersonNoun(norm) ? PHRASE.personNoun : 0) |
    (isRoleNoun(norm) ? PHRASE.roleNoun : 0) |
    (placeNouns.has(norm) ? PHRASE.placeNoun : 0) |
    (groupNouns.has(norm) ? PHRASE.groupNoun : 0) |
    (loadedNouns.has(norm) ? PHRASE.loadedNoun : 0) |
    (loadedModifiers.has(norm) ? PHRASE.loadedModifier : 0) |
    (isHyphenTail(norm) ? PHRASE.hyphenTail : 0) |
    (titleModifiers.has(norm) ? PHRASE.titleModifier : 0) |
    (participleEnding.test(norm) ? PHRASE.participleEnding : 0) |
    (creatures.has(norm) ? PHRASE.creature : 0)
)

/** The same by the token's word. */
export const phraseFactsOfWord = rememberOfWord(phraseFactsOf)

/** Checks whether the lists say any of `bits` of a word. */
export const isOf = (norm: string, bits: number): boolean => (phraseFactsOf(norm) & bits) !== 0
