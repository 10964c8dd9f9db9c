import type { Passage } from '../passage.ts'
import { cities } from './cities.ts'
import { isOpening, type Spellings } from './collect-spellings.ts'
import { countryForms } from './countries.ts'
import { isGivenName } from './given-names.ts'
import { calendarWords, nameParticlePrefixes, nameParticles, ofHeads, openingWords, organizationWords } from './name-words.ts'
import { CAPITAL, CAPITALS, INNER, SMALL } from './shape-tokens.ts'
import { courtesies, shortTitles, titleHeads } from './titles.ts'
import { words } from './word-lists.ts'

/** A run of capitalised tokens that may hold a title, a name, or several: tokens `[first, stop)`. */
export interface Run {
  readonly first: number
  readonly stop: number
}

/** Whether a word may be a name or part of one at token `i`, by its shape and, at an opening, by what else is known of it. */
function isNameToken(passage: Passage, shapes: Uint8Array, i: number, firstToken: number, spellings: Spellings): boolean {
  const shape = shapes[i]!
  const norm = passage.tokens.norms[i]!
  if (shape === INNER) return nameParticlePrefixes.has(norm.slice(0, norm.indexOf('-')))
  if (shape !== CAPITAL && shape !== CAPITALS) return false
  if (calendarWords.has(norm) || isPartyTag(norm)) return false
  if (shape === CAPITALS && isShout(norm, spellings)) return false
  if (!isOpening(shapes, passage.tokens.norms, i, firstToken)) return !neverNames.has(norm)
  if (openingWords.has(norm))
    return shape === CAPITALS && norm.length > 1 && norm !== 'i' && i + 1 < shapes.length && shapes[i + 1] !== CAPITALS
  if (isGivenName(norm) || countryForms.has(norm.replaceAll('.', '')) || courtesies.has(norm.replace('.', '')))
    return !spellings.small.has(norm)
  if (shape === CAPITALS || spellings.capital.has(norm)) return true
  const isFollowed = i + 1 < shapes.length && (shapes[i + 1] === CAPITAL || shapes[i + 1] === CAPITALS)
  if (isFollowed && (titleHeads.has(norm) || shortTitles.has(norm.replace('.', '')) || organizationWords.has(norm))) return true
  const tag = passage.tokens.tags[i]!
  if (tag === 'PROPN') return !spellings.small.has(norm) && (isFollowed || isLikelyName(norm))
  return isFollowed && (tag === 'NOUN' || tag === 'ADJ') && !spellings.small.has(norm)
}

/** Endings of adverbs, participles and plurals, which a sentence begins with more often than with a name in them. */
const isLikelyName = (norm: string) => !/(?:ly|ing|ions|[^aiuos]s)$/.test(norm)

/** “(D-Osterby)” behind the name of a member of parliament. */
const isPartyTag = (norm: string) => norm.charCodeAt(1) === 45 && (norm[0] === 'd' || norm[0] === 'r' || norm[0] === 'i')

/** A whole word in capitals that is no acronym and no name written so: “a TOTAL failure”. */
function isShout(norm: string, { capital, small }: Spellings): boolean {
  if (norm.length < 4 || norm.includes('.')) return openingWords.has(norm) && norm !== 'us' && norm !== 'it'
  return (
    small.has(norm) ||
    openingWords.has(norm) ||
    (norm.length > 6 && !capital.has(norm) && !cities.has(norm) && !countryForms.has(norm))
  )
}
const neverNames = words("jr. sr. i i'm ok a the mr pm am it he she we they you my and but this that if")

/** The runs of one sentence. A run takes in particles, “of” behind a word that heads such names, and “&”. */
export function findRuns(
  passage: Passage,
  shapes: Uint8Array,
  firstToken: number,
  endToken: number,
  spellings: Spellings
): Run[] {
  const runs: Run[] = []
  for (let i = firstToken; i < endToken; i++) {
    const shape = shapes[i]!
    if (shape === SMALL || shape > INNER || !isNameToken(passage, shapes, i, firstToken, spellings)) continue
    let stop = i + 1
    for (;;) {
      const next = extendTo(passage, shapes, i, stop, endToken)
      if (next === stop) break
      stop = next
    }
    runs.push({ first: i, stop })
    i = stop - 1
  }
  return runs
}

const longestRun = 24

/** The end of the run `[first, stop)` after one more word, or `stop` where it ends. */
function extendTo({ tokens }: Passage, shapes: Uint8Array, first: number, stop: number, endToken: number): number {
  if (stop >= endToken || stop - first >= longestRun) return stop
  const { norms } = tokens
  if (isCapital(shapes, stop, norms)) return isHyphenTail(norms[stop - 1]!) ? stop : stop + 1
  const norm = norms[stop]!
  if (norm === '&' && stop + 1 < endToken && isCapital(shapes, stop + 1, norms)) return stop + 2
  if (shapes[stop] !== SMALL || stop + 1 >= endToken) return stop
  if (nameParticles.has(norm) && !norm.startsWith('of')) {
    let at = stop + 1
    if (at < endToken && nameParticles.has(norms[at]!)) at++
    return at < endToken && isCapital(shapes, at, norms) ? at + 1 : stop
  }
  if (norm !== 'of' && norm !== 'for' && norm !== 'and') return stop
  return joinedEnd(norms, shapes, first, stop, endToken)
}

/** “of”, “for” and “and” behind the words that head such names: “Department of Health and Safety”, “Centre for the Sea”. */
function joinedEnd(norms: readonly string[], shapes: Uint8Array, first: number, at: number, endToken: number): number {
  const word = norms[at]!
  let next = at + 1
  if (word !== 'and' && norms[next] === 'the') next++
  if (next >= endToken || !isCapital(shapes, next, norms)) return at
  if (word === 'of') return ofHeads.has(norms[at - 1]!) ? next + 1 : at
  if (word === 'for') return organizationWords.has(norms[at - 1]!) ? next + 1 : at
  const hasHead = norms.slice(first, at).some((norm) => norm === 'of' || norm === 'for') && ofHeads.has(norms[first]!)
  return hasHead && !isGivenName(norms[next]!) ? next + 1 : at
}

function isCapital(shapes: Uint8Array, i: number, norms: readonly string[]): boolean {
  const shape = shapes[i]!
  if (shape === INNER) return nameParticlePrefixes.has(norms[i]!.slice(0, norms[i]!.indexOf('-')))
  return (shape === CAPITAL || shape === CAPITALS) && !calendarWords.has(norms[i]!) && norms[i] !== 'i' && !isPartyTag(norms[i]!)
}

/** Whether a compound ends in a participle or the like, so that it describes and is no part of the name behind it. */
export const isHyphenTail = (norm: string): boolean => {
  const at = norm.lastIndexOf('-')
  return at > 0 && hyphenTails.test(norm.slice(at + 1))
}
const hyphenTails =
  /^(?:[a-z]{2,12}(?:ed|ing)|led|born|run|held|style|era|friendly|wide|like|made|owned|bound|only|level|free|style|type|language|sized|sponsored|linked|elect|designate|old|year)$/
