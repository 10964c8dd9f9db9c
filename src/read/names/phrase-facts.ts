import {
  determiners,
  groupNouns,
  isHyphenTail,
  isPersonNoun,
  isRoleNoun,
  placeNouns,
  titleModifiers
} from '../../languages/lexicon.ts'
import { rememberWords } from '../../languages/remember-words.ts'
import { words } from '../../languages/words.ts'
import { rememberOfWord } from '../tokens/word.ts'
import { loadedModifiers, loadedNouns } from './loaded-terms.ts'

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

const breakers = words(
  `of in at on by for from to into onto with without within under over after before during between among amid against about above below across along
  around behind beside beyond despite down except inside near off outside past per since through throughout toward towards until up upon via as than like
  and or but nor so yet if unless while whereas because although though that who whom whose which what when where why how
  i he she it we you they him them us me himself herself itself
  is are was were be been being am do does did has have had can could will would shall should may might must not n't to there`
)
const creatures = words('man woman boy voice errand-boy tool creature')
const wordStart = /^[\p{L}\p{N}]/u
const participleEnding = /(?:ed|ing|en)$/

/** The facts of a word of a phrase by its norm. */
export const phraseFactsOf = rememberWords(
  (norm: string): number =>
    (determiners.has(norm) ? PHRASE.determiner : 0) |
    (breakers.has(norm) ? PHRASE.breaker : 0) |
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
