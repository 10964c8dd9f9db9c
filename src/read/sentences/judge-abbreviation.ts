import {
  bareTitle,
  clockStop,
  clockWords,
  courtesyStops,
  dayAfterClock,
  figureAbbreviations,
  isStarter,
  latinStop,
  listStop,
  stateAbbreviations,
  titleAbbreviations
} from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { canBeSentence, timeOpensClause } from './can-be-sentence.ts'
import type { StopPlace } from './judge-stop.ts'

const LONGEST_DAY = 3
/** “EST”, “HKT”, “AEDT”. */
const zone = /^[A-Z]{1,4}T$/
const initialLetter = /^\p{L}\.$/u

/**
 * Checks whether the sentence ends with an abbreviation that carries its stop. The stop may serve both, so the word after decides:
 * a word that opens sentences ends this one; a name, a figure or a small letter continues with it.
 */
export function endsAtAbbreviation(
  tokens: Tokens,
  { first, stop, last, next, to }: StopPlace,
  word: number,
  initial: 'upper' | 'lower' | 'digit' | 'other'
): boolean {
  const { norms, text, starts } = tokens
  const norm = norms[stop]!
  if (initial === 'lower' || initial === 'other') return false
  if (last > stop) return initial === 'upper'
  if (initial === 'digit') return false
  const bare = norm.slice(0, -1)
  if (latinStop.test(norm) || figureAbbreviations.has(bare)) return false
  if (text[starts[next]!] === '(' || text[starts[next]!] === '[') return false
  if (clockStop.test(norm)) return endsAtClock(tokens, { first, stop, to }, word)
  if (listStop.test(norm)) return true
  if (titleAbbreviations.has(bareTitle(bare)) && bare !== 'st' && bare !== 'dep') return false
  if (isPlaceEnd(tokens, stop, bare)) return true
  if (isTitleOfNext(tokens, word)) return canBeSentence(tokens, first, stop)
  if (opensWithNoun(tokens, { first, stop, to }, word)) return true
  if (!isStarter(norms[word]!)) return word > next && !initialLetter.test(norm) && bare !== 'st'
  return !initialLetter.test(norm) || !startsName(tokens, word, to)
}

/** “… at 7 p.m. Dr. Orr …”: ends a sentence that is whole without what follows, unless that continues with the time. */
function endsAtClock(tokens: Tokens, { first, stop, to }: Pick<StopPlace, 'first' | 'stop' | 'to'>, word: number): boolean {
  if (continuesClock(tokens, word, to)) return false
  if (isStarter(tokens.norms[word]!)) return true
  return canBeSentence(tokens, first, stop) && !timeOpensClause(tokens, first, stop) && !isModifier(tokens, first, stop)
}

/** “the 5:15 p.m. Osterby train”: the time tells which one. */
const isModifier = ({ norms, tags }: Tokens, first: number, stop: number) =>
  stop - 2 >= first && tags[stop - 2] === 'DET' && /^\d/.test(norms[stop - 1]!)

const country = /^(?:u\.s|u\.k|e\.u|u\.s\.a|u\.n)\.$/

/** “… in the U.S. Prices rose.”: a noun with its verb after a country that a preposition leads to, and a whole sentence before it. */
function opensWithNoun(tokens: Tokens, { first, stop, to }: Pick<StopPlace, 'first' | 'stop' | 'to'>, word: number): boolean {
  const { norms, tags } = tokens
  if (!country.test(norms[stop]!) || norms[stop - 1] !== 'the' || tags[stop - 2] !== 'ADP' || word + 1 >= to) return false
  if (tags[word] === 'PROPN' && !/[^s]s$/.test(norms[word]!)) return false
  if (tags[word + 1] !== 'VERB' && tags[word + 1] !== 'AUX') return false
  for (let i = stop - 3; i >= first; i--) if (norms[i] === 'who' || norms[i] === 'which' || norms[i] === 'that') return false
  return !timeOpensClause(tokens, first, stop) && canBeSentence(tokens, first, stop - 2)
}

/** “9 a.m. Monday”, “9 a.m. EST”, “9 a.m. New York time”, “9 a.m. New Year’s Day”. */
function continuesClock({ text, starts, ends, norms }: Tokens, word: number, to: number): boolean {
  if (clockWords.has(norms[word]!) || zone.test(text.slice(starts[word]!, ends[word]!))) return true
  for (let i = word + 1; i < to && i <= word + LONGEST_DAY; i++) {
    if (dayAfterClock.has(norms[i]!)) return true
    if (norms[i] !== "'s" && !/^\p{Lu}/u.test(text.slice(starts[i]!, ends[i]!))) return false
  }
  return false
}

/** “J. The …” is seldom; but “A. His Honour Lee” may be a name: two capitals in a row. */
const startsName = ({ text, starts }: Tokens, word: number, to: number) =>
  word + 1 < to && /^\p{Lu}/u.test(text[starts[word + 1]!]!) && text.slice(starts[word]!, starts[word + 1]!).trim().length > 1

/** “… in Corvale, Ariz. Farmers …”: within a sentence a comma follows the state. */
const isPlaceEnd = ({ norms }: Tokens, stop: number, bare: string) => norms[stop - 1] === ',' && stateAbbreviations.has(bare)

/** “… of the P.H.A. Mr. Lee …”: another title may follow a place (“Md. Gov. Lee”), but hardly one of these. */
const isTitleOfNext = ({ norms }: Tokens, word: number) => courtesyStops.has(norms[word]!)
