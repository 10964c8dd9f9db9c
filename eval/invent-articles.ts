import { pick } from '../bench/random.ts'
import { appreciationAdjectiveRules } from '../src/catalogue/appreciation-adjectives.ts'
import { attackVerbRules } from '../src/catalogue/attack-verbs.ts'
import { chargeNounRules } from '../src/catalogue/charge-nouns.ts'
import { judgingAdverbRules } from '../src/catalogue/judging-adverbs.ts'
import { loadedAdjectiveRules } from '../src/catalogue/loaded-word-adjectives.ts'
import { loadedNounRules } from '../src/catalogue/loaded-word-nouns.ts'
import { loadedVerbRules } from '../src/catalogue/loaded-word-verbs.ts'
import { proprietyAdjectiveRules } from '../src/catalogue/propriety-adjectives.ts'
import type { Rule } from '../src/catalogue/rule.ts'
import { vividAdjectiveRules } from '../src/catalogue/vivid-adjectives.ts'

/** Words below this strength are mostly no judgement of the outlet's. */
const LEAST_STRENGTH = 0.4

const wordsOf = (...files: readonly (readonly Rule[])[]): string[] =>
  files
    .flat()
    .filter(({ strength }) => strength >= LEAST_STRENGTH)
    .flatMap(({ match }) => ('words' in match ? match.words : []))
    .filter((word) => /^[a-z]{4,}$/.test(word))

const slots: Readonly<Record<string, readonly string[]>> = {
  adjective: wordsOf(loadedAdjectiveRules, appreciationAdjectiveRules, proprietyAdjectiveRules, vividAdjectiveRules),
  noun: wordsOf(loadedNounRules, chargeNounRules),
  verb: wordsOf(loadedVerbRules, attackVerbRules),
  adverb: wordsOf(judgingAdverbRules),
  surname: ['Varn', 'Tashk', 'Solenne', 'Pell', 'Helm', 'Brock', 'Ostrand', 'Lyngdal', 'Mirev', 'Quillon', 'Thorne', 'Uldin'],
  place: ['Marrow Bay', 'Osterby', 'Skarn', 'Velda', 'Low Harrow', 'Tarn Hollow', 'Grey Inlet', 'Nordhaven', 'Ulverton'],
  body: ['The council', 'The port authority', 'The ministry', 'The committee', 'The fleet', 'The guild', 'The museum'],
  people: ['pilots', 'dockers', 'teachers', 'farmers', 'nurses', 'shopkeepers', 'miners', 'ferry crews', 'students'],
  thing: ['the quay', 'the bridge', 'the timetable', 'the water tax', 'the hospital wing', 'the grain store', 'the tram line'],
  did: ['opened', 'moved', 'measured', 'rented', 'painted', 'visited', 'renamed', 'closed', 'sold', 'surveyed'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ['January', 'March', 'April', 'June', 'August', 'October', 'November'],
  number: ['3', '7', '12', '18', '26', '40', '85', '130', '260', '1,400']
}

const plain: readonly string[] = [
  '{body} {did} {thing} in {place} on {day}.',
  '{body} counted {number} {people} in {place} in {month}, and {number} in {place}.',
  'Mayor {surname} travelled from {place} to {place} on {day} to sign the papers for {thing}.',
  'Work on {thing} began in {month} and takes {number} weeks.',
  'The road between {place} and {place} reopens on {day} at 7 in the morning.',
  'In {month}, {number} {people} moved from {place} to {place}.',
  '{body} meets again in {place} on {day}, when {surname} presents the figures for {month}.',
  'A ticket for the museum in {place} costs {number} crowns from {month} on.',
  '{surname}, who has lived in {place} since {month}, {did} {thing} together with {number} {people}.',
  'The ferry to {place} leaves on {day} and carries up to {number} {people}.',
  'Rain fell in {place} on {day}, and the water in the harbour rose by {number} centimetres.',
  '{body} will print the new timetable for {place} in {month}.'
]

const loaded: readonly string[] = [
  '{body} {did} {thing} in {place} after the {adjective} plan of {surname} on {day}.',
  'The {adjective} letter from {surname} reached {place} on {day}, {number} days after the vote on {thing}.',
  '{surname} {adverb} {did} {thing} in {place} on {day}, together with {number} {people}.',
  'For the {number} {people} who came on {day}, the vote in {place} was {adjective}.',
  'The vote on {thing} in {place} on {day} was a {noun}.',
  '{surname} will {verb} the {people} of {place} in {month}.',
  '{body} answered the {adjective} {noun} of {surname} in {place} on {day}.'
]

const fill = (random: () => number, pattern: string): string =>
  pattern.replace(/\{(\w+)\}/g, (_, slot: string) => pick(random, slots[slot]!))

/**
 * Writes an invented article of `sentences` sentences, each of which is loaded with the probability `share`: it then has one or two words of the catalogue in
 * the outlet's own voice.
 */
export function inventArticle(random: () => number, sentences: number, share: number): string {
  const written = Array.from({ length: sentences }, () => fill(random, pick(random, random() < share ? loaded : plain)))
  return written.reduce((text, sentence, i) => text + (i % 3 === 0 ? '\n\n' : ' ') + sentence)
}
