import { words } from '../../words.ts'

/** Words that open a phrase for somebody known. */
export const definiteWords = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its'])

/** Offices that “the leader” may mean. */
export const leaderNouns = words(
  'president premier minister chancellor king queen emir sultan sheikh chairman dictator general leader ruler ayatollah emperor'
)

/** Heads too general to mean somebody unless he is the only person about. */
export const genericNouns = words(
  'man woman boy girl teenager youth officer suspect victim father mother son daughter brother sister wife husband child person witness reporter journalist author doctor student worker driver citizen fan user soldier native star player friend patient voter reader'
)

/** Nouns that say what somebody is to another: they mean a person only if the text said who. */
export const relationalNouns = words(
  'colleague partner neighbour neighbor friend guest son daughter mother father wife husband brother sister child cousin niece nephew uncle aunt parent widow successor predecessor heir'
)

/** “The next president” is nobody yet. */
export const indefiniteModifiers = words('next future other average typical ideal')

/** Words and marks that end the clause in which a phrase is looked for. */
export const clauseBreaks = words(', ; : — – " “ ” that who which after before because while when as and but if where since')

/** Nouns that count, name a part or stand for a pronoun whatever their senses. */
export const lightNouns = words(
  'time way fact part thing lot number other others people kind sort type point side end bit rest matter example reason result use turn chance'
)

/** Which of two people a pronoun means. */
export const genderOfPronoun: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she']
])
