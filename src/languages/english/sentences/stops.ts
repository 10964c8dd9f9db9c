import { words } from '../../words.ts'

/** “a.m.” and “p.m.”. */
export const clockStop = /^[ap]\.m\.$/

/** What a day or a clock is called after its name, and how far after: “New Year’s Day”. */
export const dayAfterClock: ReadonlySet<string> = new Set(['time', 'day', 'eve', 'sunday', 'monday', 'friday'])

/** Abbreviations that end a list: “etc.”, “al.”. */
export const listStop = /^(?:etc|al)\.$/

/** Abbreviations that lead to what follows them. */
export const latinStop = /^(?:e\.g|i\.e|cf|vs|viz|v|approx)\.$/

/** Pronouns that open a sentence. */
export const openingPronouns = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 'this', 'that', 'these', 'those'])

/** Units that are words of their own without their stop. */
export const measureStops = new Set(['in', 'ft', 'yd', 'gal', 'oz', 'sq', 'cu', 'max', 'min', 'sec', 'cent'])

/** Words after which “I” counts: “World War I”, “King Charles I”. */
export const countedNouns = words(
  'war part chapter act phase title volume class type stage division book section category level grade schedule article'
)

/** Titles and names that a roman number follows. */
export const reigning = new Set([
  'king',
  'queen',
  'emperor',
  'empress',
  'tsar',
  'czar',
  'pope',
  'sultan',
  'shah',
  'kaiser',
  'elizabeth'
])

/** Words in small letters that a source begins with. */
export const noteOpeners = new Set([
  'see',
  'cf',
  'p',
  'p.',
  'pp',
  'pp.',
  'via',
  'source',
  'quoted',
  'cited',
  'ibid',
  'emphasis',
  'translation',
  'italics',
  'my'
])

/** Forms of address with their stop, which open what follows rather than end what stands before. */
export const courtesyStops = words('mr. mrs. ms. dr.')

/** A figure with the ending of an ordinal. */
export const ordinalFigure = /\d(?:st|nd|rd|th)$/
