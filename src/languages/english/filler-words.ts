import { words } from '../words.ts'

/** Words that may be put in or left out without another fact being reported. */
const fillers =
  words(`also too indeed then quite just even still already now here there meanwhile however moreover furthermore additionally besides
  actually basically essentially simply really thus hence therefore accordingly consequently likewise similarly incidentally naturally own itself themselves himself herself
  both respectively so well anyway anyhow though very such oh ah uh um er`)

/** Phrases of the same kind. */
const phrases = [
  'a total of',
  'in total',
  'in all',
  'of course',
  'in fact',
  'as well',
  'in order',
  'in addition',
  'for its part',
  'for his part',
  'for her part',
  'for their part',
  'as a matter of fact',
  'to be sure',
  'the fact that',
  'at the same time',
  'in the meantime',
  'on the other hand',
  'as such',
  'by the way',
  'after all',
  'in turn',
  'in the offing',
  'the likes of',
  'that is',
  'got'
]

/** Checks whether a run of words holds nothing but fillers. */
export function areFillers(norms: readonly string[]): boolean {
  return norms.length > 0 && (phrases.includes(norms.join(' ')) || norms.every((norm) => fillers.has(norm)))
}

/** Words that turn a statement up without saying how much: “very”, “utterly”. “Badly” and “sharply” say how much. */
export const boosters =
  words(`very extremely highly deeply incredibly absolutely completely totally utterly entirely wholly fully particularly especially really
  truly quite certainly definitely clearly obviously undoubtedly surely indeed whatsoever simply remarkably extraordinarily exceptionally profoundly terribly awfully insanely
  outright sheer downright so too most just`)
