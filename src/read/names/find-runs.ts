import {
  cities,
  countryForms,
  isGivenName,
  nameParticlePrefixes,
  openingWords,
  organizationWords
} from '../../languages/lexicon.ts'
import type { Passage } from '../passage.ts'
import type { Spellings } from './collect-spellings.ts'
import { CAPITAL, CAPITALS, INNER, SMALL } from './shape-tokens.ts'
import { FACT, factsOf } from './word-facts.ts'

/** A run of capitalised tokens that may hold a title, a name, or several: tokens `[first, stop)`. */
export interface Run {
  readonly first: number
  readonly stop: number
}

/** A passage while names are looked for; `facts` are those of its capitalised tokens outside headlines, 0 elsewhere. */
export interface ShapedPassage {
  readonly passage: Passage
  /** Which of the article’s passages it is. */
  readonly number: number
  readonly shapes: Uint8Array
  readonly facts: Int32Array
}

/** Whether a word may be a name or part of one at token `i`, by its shape and, at an opening, by what else is known of it. */
function isNameToken({ passage, shapes, facts }: ShapedPassage, i: number, { capital, small }: Spellings): boolean {
  const shape = shapes[i]!
  const norm = passage.tokens.norms[i]!
  if (shape === INNER) return hasParticlePrefix(norm)
  const fact = facts[i]!
  if ((fact & FACT.dated) !== 0) return false
  if (shape === CAPITALS && isShout(norm, capital, small)) return false
  if ((fact & FACT.atOpening) === 0) return (fact & FACT.never) === 0
  if ((fact & FACT.opening) !== 0)
    return shape === CAPITALS && norm.length > 1 && norm !== 'i' && i + 1 < shapes.length && shapes[i + 1] !== CAPITALS
  if ((fact & FACT.nameAtOpening) !== 0) return !small.has(norm)
  if (shape === CAPITALS || capital.has(norm)) return true
  const isFollowed = i + 1 < shapes.length && (shapes[i + 1] === CAPITAL || shapes[i + 1] === CAPITALS)
  if (isFollowed && (fact & FACT.headAtOpening) !== 0) return true
  const tag = passage.tokens.tags[i]!
  if (tag === 'PROPN') return (isFollowed || (fact & FACT.likelyName) !== 0) && !small.has(norm)
  return isFollowed && (tag === 'NOUN' || tag === 'ADJ') && !small.has(norm)
}

const hasParticlePrefix = (norm: string) => nameParticlePrefixes.has(norm.slice(0, norm.indexOf('-')))

/** A whole word in capitals that is no acronym and no name written so: “a TOTAL failure”. */
function isShout(norm: string, capital: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
  if (norm.length < 4 || norm.includes('.')) return openingWords.has(norm) && norm !== 'us' && norm !== 'it'
  return (
    small.has(norm) ||
    openingWords.has(norm) ||
    (norm.length > 6 && !capital.has(norm) && !cities.has(norm) && !countryForms.has(norm))
  )
}

/** Finds the runs of one sentence. A run takes in particles, “of” after a word that heads such names, and “&”. */
export function findRuns(shaped: ShapedPassage, firstToken: number, endToken: number, spellings: Spellings): Run[] {
  const { shapes } = shaped
  const runs: Run[] = []
  for (let i = firstToken; i < endToken; i++) {
    const shape = shapes[i]!
    if (shape === SMALL || shape > INNER || !isNameToken(shaped, i, spellings)) continue
    let stop = i + 1
    for (;;) {
      const next = extendTo(shaped, i, stop, endToken)
      if (next === stop) break
      stop = next
    }
    runs.push({ first: i, stop })
    i = stop - 1
  }
  return runs
}

const longestRun = 24
const longestJoiner = 5

/** The end of the run `[first, stop)` after one more word, or `stop` if it ends. */
function extendTo(shaped: ShapedPassage, first: number, stop: number, endToken: number): number {
  if (stop >= endToken || stop - first >= longestRun) return stop
  const { shapes, facts, passage } = shaped
  const { norms } = passage.tokens
  if (isCapital(shaped, stop)) return (facts[stop - 1]! & FACT.hyphenTail) !== 0 ? stop : stop + 1
  const norm = norms[stop]!
  if (norm === '&' && stop + 1 < endToken && isCapital(shaped, stop + 1)) return stop + 2
  if (shapes[stop] !== SMALL || stop + 1 >= endToken || norm.length > longestJoiner) return stop
  if (norm === 'of' || norm === 'for' || norm === 'and') return joinedEnd(shaped, first, stop, endToken)
  if (!isParticle(norm)) return stop
  let at = stop + 1
  if (at < endToken && isParticle(norms[at]!)) at++
  return at < endToken && isCapital(shaped, at) ? at + 1 : stop
}

const isParticle = (norm: string) => (factsOf(norm) & FACT.particle) !== 0

/** “of”, “for” and “and” after the words that head such names: “Department of Health and Safety”, “Centre for the Sea”. */
function joinedEnd(shaped: ShapedPassage, first: number, at: number, endToken: number): number {
  const { facts, passage } = shaped
  const { norms } = passage.tokens
  const word = norms[at]!
  let next = at + 1
  if (word !== 'and' && norms[next] === 'the') next++
  if (next >= endToken || !isCapital(shaped, next)) return at
  if (word === 'of') return (facts[at - 1]! & FACT.ofHead) !== 0 ? next + 1 : at
  if (word === 'for') return organizationWords.has(norms[at - 1]!) ? next + 1 : at
  if ((facts[first]! & FACT.ofHead) === 0 || isGivenName(norms[next]!)) return at
  for (let i = first; i < at; i++) if (norms[i] === 'of' || norms[i] === 'for') return next + 1
  return at
}

function isCapital({ shapes, facts, passage }: ShapedPassage, i: number): boolean {
  const shape = shapes[i]!
  if (shape === CAPITAL || shape === CAPITALS) return (facts[i]! & FACT.dated) === 0 && passage.tokens.norms[i] !== 'i'
  return shape === INNER && hasParticlePrefix(passage.tokens.norms[i]!)
}
