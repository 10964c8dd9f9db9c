import { countryForms, partyForms, shortTitles } from '../../languages/lexicon.ts'
import type { Epithet } from '../../schemas/reading.ts'
import type { Draft } from './draft.ts'
import { isOf, PHRASE, phraseFactsOf } from './phrase-facts.ts'

/** An epithet of an entry before it is put into the public shape: tokens `[first, stop)`, `head` its person noun in full. */
export interface DraftEpithet {
  readonly passage: number
  readonly first: number
  readonly stop: number
  readonly kind: Epithet['kind']
  readonly isLoaded: boolean
  readonly head: string
  readonly qualifiers: ReadonlySet<string>
}

/** Tokens `[first, stop)` with their head noun at token `head` (-1 where they have none); `isScare` if they stand in scare quotes. */
export interface EpithetPhrase {
  readonly first: number
  readonly stop: number
  readonly head: number
  readonly isScare?: boolean
}

/** Describes a phrase. Qualifiers are its words other than the head, demonyms as their country. */
export function describeEpithet(
  { passages }: Draft,
  passage: number,
  { first, stop, head, isScare = false }: EpithetPhrase,
  kind: Epithet['kind']
): DraftEpithet {
  const { norms } = passages[passage]!.tokens
  const noun = head < 0 ? '' : norms[head]!.replace('.', '')
  return {
    passage,
    first,
    stop,
    kind,
    isLoaded: isScare || isLoaded(norms, first, stop),
    head: shortTitles.get(noun) ?? noun,
    qualifiers: qualifiersOf(norms, first, stop, head)
  }
}

/** The words of a phrase but its head; countries and demonyms, two words long too, as `country NAME`. */
function qualifiersOf(norms: readonly string[], first: number, stop: number, head: number): Set<string> {
  const found = new Set<string>()
  for (let i = first; i < stop; i++) {
    if (i === head) continue
    const word = norms[i]!.includes('.') ? norms[i]!.replaceAll('.', '') : norms[i]!
    if (word === 'the') continue
    const pair = i + 1 < stop && pairStarts.has(word) ? countryForms.get(`${word} ${norms[i + 1]!}`) : undefined
    const country = pair ?? countryForms.get(word) ?? partyForms.get(word)
    if (country !== undefined) found.add(`country ${country.country}`)
    else if (word.length > 2) found.add(word)
    if (pair !== undefined) i++
  }
  return found
}

/** Whether the tokens `[first, stop)` judge: by their words, or because they make somebody another’s creature (“the league’s man”). */
function isLoaded(norms: readonly string[], first: number, stop: number): boolean {
  for (let i = first; i < stop; i++) {
    const facts = phraseFactsOf(norms[i]!)
    if ((facts & (PHRASE.loadedNoun | PHRASE.loadedModifier)) !== 0) return true
    if ((facts & PHRASE.creature) !== 0 && i > first && isOf(norms[i - 1]!, PHRASE.possessive)) return true
  }
  return false
}

/** First words of the countries that have two. */
const pairStarts = new Set(
  [...countryForms.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' ')))
)
