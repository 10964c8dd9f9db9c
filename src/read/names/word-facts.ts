import {
  bare,
  calendarNames,
  cities,
  countryForms,
  courtesies,
  endsTitle,
  formerWords,
  isGivenName,
  isHyphenTail,
  isPersonNoun,
  memberWords,
  nameParticles,
  neverNames,
  ofHeads,
  openingWords,
  organizationWords,
  personVerbs,
  placePrepositions,
  shortTitles,
  titleHeads,
  titleModifiers,
  unlikelyName,
  verbsAfterNames
} from '../../languages/lexicon.ts'
import { rememberWords } from '../../languages/remember-words.ts'
import { rememberOfWord } from '../tokens/word.ts'

/** What the lists say of a word, as bits of its facts. */
export const FACT = {
  opening: 1 << 0,
  /** Months, days and tags like “(D-Osterby)”: no part of a name. */
  dated: 1 << 1,
  never: 1 << 2,
  given: 1 << 3,
  /** A given name, a country or a courtesy: at an opening a name unless the text has it small elsewhere. */
  nameAtOpening: 1 << 4,
  /** Ends a title or an organisation, or is a title in front of a name. */
  headAtOpening: 1 << 5,
  likelyName: 1 << 6,
  country: 1 << 7,
  countryStart: 1 << 8,
  city: 1 << 9,
  organization: 1 << 10,
  member: 1 << 11,
  titleEnd: 1 << 12,
  titleWord: 1 << 13,
  courtesyOrShort: 1 << 14,
  particle: 1 << 15,
  ofHead: 1 << 16,
  hyphenTail: 1 << 17,
  hyphen: 1 << 18,
  personVerb: 1 << 19,
  placePreposition: 1 << 20,
  speechVerb: 1 << 21,
  personNoun: 1 << 22,
  /** Set in the facts of a token in a place where any word is capitalised: first in its sentence, or after opening marks. */
  atOpening: 1 << 23
} as const

const countryStarts = new Set([...countryForms.keys()].map((form) => form.split(' ')[0]!))

/** “(D-Osterby)” after the name of a member of parliament. */
const isPartyTag = (norm: string) => norm.charCodeAt(1) === 45 && (norm[0] === 'd' || norm[0] === 'r' || norm[0] === 'i')

/** The facts of a token by its norm. */
export const factsOf = rememberWords((norm: string): number => {
  const isGiven = isGivenName(norm)
  const isCountry = countryForms.has(norm.replaceAll('.', ''))
  return openingFacts(norm, isGiven, isCountry) | nameFacts(norm, isGiven, isCountry) | neighbourFacts(norm)
})

/** The same by the token's word. */
export const factsOfWord = rememberOfWord(factsOf)

function openingFacts(norm: string, isGiven: boolean, isCountry: boolean): number {
  const withoutStop = norm.replace('.', '')
  const isHead = titleHeads.has(norm) || shortTitles.has(withoutStop) || organizationWords.has(norm)
  return (
    (openingWords.has(norm) ? FACT.opening : 0) |
    (calendarNames.has(norm) || isPartyTag(norm) ? FACT.dated : 0) |
    (neverNames.has(norm) ? FACT.never : 0) |
    (isGiven || isCountry || courtesies.has(withoutStop) ? FACT.nameAtOpening : 0) |
    (isHead ? FACT.headAtOpening : 0) |
    (unlikelyName.test(norm) ? 0 : FACT.likelyName)
  )
}

function nameFacts(norm: string, isGiven: boolean, isCountry: boolean): number {
  const plain = bare(norm)
  const isTitleWord = titleHeads.has(norm) || titleModifiers.has(norm) || formerWords.has(norm)
  const isCourtesy = courtesies.has(plain)
  return (
    (isGiven ? FACT.given : 0) |
    (isCountry ? FACT.country : 0) |
    (countryStarts.has(plain) ? FACT.countryStart : 0) |
    (cities.has(norm) ? FACT.city : 0) |
    (organizationWords.has(plain) ? FACT.organization : 0) |
    (memberWords.has(norm) ? FACT.member : 0) |
    (endsTitle(norm) ? FACT.titleEnd : 0) |
    (isTitleWord ? FACT.titleWord : 0) |
    (isCourtesy || (norm.endsWith('.') && shortTitles.has(plain)) ? FACT.courtesyOrShort : 0) |
    (ofHeads.has(norm) ? FACT.ofHead : 0) |
    (isHyphenTail(norm) ? FACT.hyphenTail : 0) |
    (norm.includes('-') ? FACT.hyphen : 0)
  )
}

function neighbourFacts(norm: string): number {
  return (
    (nameParticles.has(norm) ? FACT.particle : 0) |
    (personVerbs.has(norm) ? FACT.personVerb : 0) |
    (placePrepositions.has(norm) ? FACT.placePreposition : 0) |
    (verbsAfterNames.has(norm) ? FACT.speechVerb : 0) |
    (isPersonNoun(norm) ? FACT.personNoun : 0)
  )
}
