import { closedClass } from '../../languages/lexicon.ts'
import { capitalsBefore } from './capitals-before.ts'

const letters: Readonly<Record<string, string>> = {
  R: 'Republican',
  D: 'Democratic',
  I: 'Independent',
  L: 'Libertarian',
  G: 'Green'
}

/** “ (R-Ohio)”, “, D-Mo.”, “ (D)”. */
const letter = /^,? ?\(?([RDILG])(?:-[A-Z][\p{L}. ]{1,12})?(?:\)|,|\. |$)/u
/** “, Republican of Veldania”. */
const spelled = /^, (?:a |the )?(Republican|Democrat|Independent)\b/

/** Returns the party that stands after a name, given what follows the name; null if none does. */
export function partyAfter(after: string): string | null {
  const short = /^,? ?\(?[RDILG](?:-|\))/.test(after) ? letter.exec(after)?.[1] : undefined
  if (short !== undefined) return letters[short]!
  const long = spelled.exec(after)?.[1]
  return long === undefined ? null : nameOf(long)
}

/** Parties that go by an adjective. Source: the names of parties in English-speaking parliaments, as they call themselves. */
const adjectives =
  /\b(Republicans?|Democrats?|Democratic|GOP|G\.O\.P\.|Labou?r|Tory|Tories|Conservatives?|Liberal Democrats?|Libertarian|Greens?|Socialists?|Liberals?)\b/
/** “the Harbour Party”, “New Democracy party”. */
const party = /\b[Pp]arty\b/

/** Returns the party that a phrase states; null if none. */
export function partyIn(phrase: string): string | null {
  const short = /\(([RDILG])(?:-[^)]{1,15})?\)/.exec(phrase)?.[1]
  if (short !== undefined) return letters[short]!
  const named = partyNamedIn(phrase)
  if (named !== undefined && !/^(?:Tea|Opposition|Ruling)$/.test(named)) return nameOf(named)
  const adjective = adjectives.exec(phrase)?.[1]
  return adjective === undefined ? null : nameOf(adjective)
}

function partyNamedIn(phrase: string): string | undefined {
  const at = party.exec(phrase)?.index
  const words = at === undefined ? [] : (capitalsBefore(phrase.slice(0, at).trimEnd(), 3)?.split(' ') ?? [])
  while (words.length > 0 && closedClass.has(words[0]!.toLowerCase())) words.shift()
  return words.length > 0 ? words.join(' ') : undefined
}

/** One name for a party, whatever form the text has. */
function nameOf(word: string): string {
  if (/^(?:Republicans?|GOP|G\.O\.P\.)$/.test(word)) return 'Republican'
  if (/^Democrat(?:s|ic)?$/.test(word)) return 'Democratic'
  if (/^(?:Tory|Tories|Conservatives?)$/.test(word)) return 'Conservative'
  return word.replace(/^(Liberal Democrat|Green|Socialist|Liberal)s$/, '$1').replace(/^Labor$/, 'Labour')
}
