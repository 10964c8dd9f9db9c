import { cities } from './cities.ts'
import { countryForms } from './countries.ts'
import type { Draft, Mention } from './draft.ts'
import { isGivenName } from './given-names.ts'
import { memberWords, organizationWords, personVerbs, placePrepositions, placeWords, thingWords } from './name-words.ts'
import { isPersonNoun } from './person-nouns.ts'
import { CAPITALS, FIGURE } from './shape-tokens.ts'

/** Adds to a mention's evidence what its own words and its neighbours tell about the kind of thing it names. */
export function weighMention({ passages, shapes }: Draft, mention: Mention): void {
  const { evidence, words, first, stop, passage } = mention
  weighWords(mention, shapes[passage]![stop - 1] === CAPITALS && stop - first === 1)
  const { norms, tags } = passages[passage]!.tokens
  const next = norms[stop] ?? ''
  const before = mention.titleFirst < 0 ? (norms[first - 1] ?? '') : ''
  if (personVerbs.has(next)) evidence.person += words.length > 1 ? 1.5 : 1
  else if (next === ',' && shapes[passage]![stop + 1] === FIGURE && (norms[stop + 2] === ',' || norms[stop + 2] === '.'))
    evidence.person += 2
  else if (next === 'who' || (next === ',' && norms[stop + 1] === 'who')) evidence.person += 1.5
  else if (next === 'administration') evidence.person += 1
  if (before === '') return
  if (tags[first - 1] === 'NOUN' && isPersonNoun(before)) evidence.person += 2
  else if (placePrepositions.has(before)) evidence.place += before === 'in' || before === 'across' ? 1.5 : 1
  else if (before === 'the') {
    evidence.organization += 0.6
    evidence.person -= 0.6
  }
  if (speechVerbs.has(before)) evidence.person += 1
}
const speechVerbs = new Set(['said', 'says', 'asked', 'told', 'added', 'wrote', 'with', 'by'])

function weighWords({ evidence, words, form }: Mention, isAcronym: boolean): void {
  const firstWord = words[0]!
  const lastWord = words.at(-1)!
  if (countryForms.has(form)) evidence.place += 8
  if (words.length === 1 && cities.has(firstWord)) evidence.place += 2.5
  if (organizationWords.has(lastWord)) evidence.organization += 5
  else if (organizationWords.has(firstWord) && words.length > 1) evidence.organization += 3
  if (isAcronym) evidence.organization += 1.5
  if (memberWords.has(lastWord)) evidence.organization += 2
  if (words.length === 1) return
  if (words.length === 2 && cities.has(firstWord)) evidence.place += 1
  if (words.length > 2 && (words.includes('of') || words.includes('for') || words.includes('&'))) evidence.organization += 2
  if (placeWords.has(lastWord)) evidence.place += 3
  if (thingWords.has(lastWord)) {
    evidence.person -= 3
    evidence.organization -= 2
  }
  if (placeWords.has(firstWord)) evidence.place += 1.5
  if (words.length < 5 && isGivenName(firstWord) && !organizationWords.has(lastWord)) evidence.person += 3
  else if (words.length < 4) evidence.person += 0.4
}
