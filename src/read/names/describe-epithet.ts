import type { Epithet } from '../../schemas/reading.ts'
import { countryForms, partyForms } from './countries.ts'
import type { Draft } from './draft.ts'
import { isLoaded } from './loaded-terms.ts'
import { shortTitles } from './titles.ts'

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

/**
 * Describes the phrase of tokens `[first, stop)` with its head noun at token `head` (-1 where it has none). Qualifiers are its other
 * words, demonyms as their country.
 */
export function describeEpithet(
  { passages }: Draft,
  passage: number,
  phrase: { readonly first: number; readonly stop: number; readonly head: number },
  kind: Epithet['kind'],
  isScare: boolean
): DraftEpithet {
  const { norms } = passages[passage]!.tokens
  const { first, stop, head } = phrase
  const own = norms.slice(first, stop)
  const noun = head < 0 ? '' : norms[head]!.replace('.', '')
  return {
    passage,
    first,
    stop,
    kind,
    isLoaded: isLoaded(own, isScare),
    head: shortTitles.get(noun) ?? noun,
    qualifiers: qualifiersOf(own, head < 0 ? -1 : head - first)
  }
}

/** The words of a phrase but its head; countries and demonyms, two words long too, as `country NAME`. */
export function qualifiersOf(own: readonly string[], head: number): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i < own.length; i++) {
    if (i === head) continue
    const word = own[i]!.includes('.') ? own[i]!.replaceAll('.', '') : own[i]!
    const pair = i + 1 < own.length && pairStarts.has(word) ? countryForms.get(`${word} ${own[i + 1]!}`) : undefined
    const country = pair ?? countryForms.get(word) ?? partyForms.get(word)
    if (country !== undefined) found.add(`country ${country.country}`)
    else if (word.length > 2 && word !== 'the') found.add(word)
    if (pair !== undefined) i++
  }
  return found
}

/** First words of the countries that have two. */
const pairStarts = new Set(
  [...countryForms.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' ')))
)
