import {
  bracketedPartyLetter,
  closedClass,
  mayBePartyLetter,
  noPartyNames,
  partyAdjectives,
  partyLetter,
  partyName,
  partyOfLetter,
  partyWord,
  spelledParty
} from '../../languages/lexicon.ts'
import { capitalsBefore } from './capitals-before.ts'

/** Returns the party that stands after a name, given what follows the name; null if none does. */
export function partyAfter(after: string): string | null {
  const short = mayBePartyLetter.test(after) ? partyLetter.exec(after)?.[1] : undefined
  if (short !== undefined) return partyOfLetter[short]!
  const long = spelledParty.exec(after)?.[1]
  return long === undefined ? null : partyName(long)
}

/** Returns the party that a phrase states; null if none. */
export function partyIn(phrase: string): string | null {
  const short = bracketedPartyLetter.exec(phrase)?.[1]
  if (short !== undefined) return partyOfLetter[short]!
  const named = partyNamedIn(phrase)
  if (named !== undefined && !noPartyNames.has(named)) return partyName(named)
  const adjective = partyAdjectives.exec(phrase)?.[1]
  return adjective === undefined ? null : partyName(adjective)
}

function partyNamedIn(phrase: string): string | undefined {
  const at = partyWord.exec(phrase)?.index
  const words = at === undefined ? [] : (capitalsBefore(phrase.slice(0, at).trimEnd(), 3)?.split(' ') ?? [])
  while (words.length > 0 && closedClass.has(words[0]!.toLowerCase())) words.shift()
  return words.length > 0 ? words.join(' ') : undefined
}
