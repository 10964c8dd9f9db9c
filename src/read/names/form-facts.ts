import {
  cities,
  countryForms,
  generationSuffixes,
  isGivenName,
  memberWords,
  organizationWords,
  partyForms,
  placeStemsOf,
  placeWords,
  smallNameWords,
  thingWords
} from '../../languages/lexicon.ts'
import { rememberWords } from '../../languages/remember-words.ts'

/** Evidence for what a name names, as weights. */
export interface Evidence {
  person: number
  organization: number
  place: number
}

/** What a form of a name tells by itself, wherever it stands. */
export interface FormFacts {
  readonly words: readonly string[]
  /** What mentions of one thing share, and what they share after a title, when a country does not count. */
  readonly key: string
  readonly titledKey: string
  readonly isCountry: boolean
  /** Whether it is what a country’s people or a party’s members are called. */
  readonly isDemonym: boolean
  readonly evidence: Readonly<Evidence>
  /** What a place might be called whose people are called so; none for several words. */
  readonly placeStems: readonly string[]
  /** The last word but “Jr.” and the like. */
  readonly surname: string
  /** Initials with and without the small words; none for a single word. */
  readonly initials: readonly string[]
}

/** The facts of a form: its words as they are compared, joined by spaces. */
export const formFactsOf = rememberWords((form: string): FormFacts => {
  const words = form.split(' ')
  const country = countryForms.get(form) ?? partyForms.get(form)
  const titledKey = keyOf(words)
  return {
    words,
    key: country === undefined ? titledKey : `country ${country.country}`,
    titledKey,
    isCountry: country !== undefined,
    isDemonym: country?.isDemonym === true,
    evidence: weighWords(words, form),
    placeStems: words.length === 1 ? placeStemsOf(form) : [],
    surname: surnameOf(words),
    initials: initialsOf(words)
  }
})

/** “Veldania’s Guard” has the key of the “Veldanian Guard”; middle initials tell nothing apart. */
function keyOf(words: readonly string[]): string {
  if (words.length === 1) return words[0]!
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1)
  return kept.map((word) => countryForms.get(word)?.country ?? word).join(' ')
}

function weighWords(words: readonly string[], form: string): Evidence {
  const evidence = { person: 0, organization: 0, place: 0 }
  const firstWord = words[0]!
  const lastWord = words.at(-1)!
  if (countryForms.has(form)) evidence.place += 8
  if (organizationWords.has(lastWord)) evidence.organization += 5
  else if (organizationWords.has(firstWord) && words.length > 1) evidence.organization += 3
  if (memberWords.has(lastWord)) evidence.organization += 2
  if (words.length === 1) {
    if (cities.has(firstWord)) evidence.place += 2.5
    return evidence
  }
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
  return evidence
}

function surnameOf(words: readonly string[]): string {
  const last = words.at(-1)!
  return generationSuffixes.has(last) && words.length > 2 ? words.at(-2)! : last
}

function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const all = words.map((word) => word[0]).join('')
  const main = words.filter((word) => !smallNameWords.has(word)).map((word) => word[0])
  return main.length === words.length || main.length < 2 ? [all] : [all, main.join('')]
}
