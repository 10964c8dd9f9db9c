import type { Passage } from '../passage.ts'
import { cities } from './cities.ts'
import { countryForms } from './countries.ts'
import type { Draft } from './draft.ts'
import { isGivenName } from './given-names.ts'
import { calendarWords, nameParticlePrefixes, nameParticles, ofHeads, openingWords, organizationWords } from './name-words.ts'
import { CAPITAL, CAPITALS, INNER, MARK, SMALL, shapeTokens } from './shape-tokens.ts'
import { courtesies, shortTitles, titleHeads } from './titles.ts'
import { words } from './word-lists.ts'

/** A run of capitalised tokens that may hold a title, a name, or several: tokens `[first, stop)`. */
export interface Run {
  readonly first: number
  readonly stop: number
}

/** Shapes and headline sentences of an article. */
export function makeDraft(passages: readonly Passage[]): Draft {
  const shapes = passages.map(({ tokens }) => shapeTokens(tokens))
  return { passages, shapes, isHeadline: passages.map((passage, p) => findHeadlines(passage, shapes[p]!)) }
}

/** A sentence that capitalises nearly every long word. In running text it has no stop at its end, or is all capitals. */
function findHeadlines(passage: Passage, shapes: Uint8Array): Uint8Array {
  const { field, sentences, tokens } = passage
  return Uint8Array.from(sentences, ({ firstToken, endToken, role }) => {
    const isOpenEnded = field === 'title' || role === 'heading' || !endsWithStop(tokens.norms, firstToken, endToken)
    if (role === 'body' && endToken - firstToken > 40) return 0
    return isOpenEnded ? capitalisesAll(passage, shapes, firstToken, endToken) : isShouted(shapes, firstToken, endToken)
  })
}

function capitalisesAll({ tokens }: Passage, shapes: Uint8Array, firstToken: number, endToken: number): number {
  let small = 0
  let capital = 0
  for (let i = firstToken; i < endToken; i++) {
    const shape = shapes[i]!
    if (shape === CAPITAL || shape === CAPITALS) capital++
    else if (shape === SMALL && tokens.norms[i]!.length > 3 && !smallInHeadlines.has(tokens.norms[i]!)) small++
  }
  return capital >= 4 && small * 5 <= capital ? 1 : isShouted(shapes, firstToken, endToken)
}

/** Two words or more, and all of them capitals. */
function isShouted(shapes: Uint8Array, firstToken: number, endToken: number): number {
  let capitals = 0
  for (let i = firstToken; i < endToken; i++) {
    const shape = shapes[i]!
    if (shape === SMALL || shape === CAPITAL) return 0
    if (shape === CAPITALS) capitals++
  }
  return capitals > 1 ? 1 : 0
}
const smallInHeadlines = words('from with into over than that when amid after about against under')
/** A stop, or a stop or comma and closing marks. */
function endsWithStop(norms: readonly string[], firstToken: number, endToken: number): boolean {
  let last = endToken - 1
  while (last > firstToken && closings.has(norms[last]!)) last--
  return stops.has(norms[last]!) || (last < endToken - 1 && norms[last] === ',')
}
const stops = new Set(['.', '!', '?'])
const closings = new Set(['"', '”', "'", ')'])

/** Small words and capitalised ones that stand inside sentences: what a capital at the start of a sentence is judged by. */
export interface Spellings {
  readonly capital: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

/** Reads off the middle of the sentences which words are capitalised there, and which of those at starts stand small elsewhere. */
export function collectSpellings({ passages, shapes, isHeadline }: Draft): Spellings {
  const capital = new Set<string>()
  const opening = new Set<string>()
  passages.forEach(({ sentences, tokens }, p) => {
    sentences.forEach(({ firstToken, endToken }, s) => {
      if (isHeadline[p]![s]) return
      for (let i = firstToken; i < endToken; i++) {
        const shape = shapes[p]![i]!
        if (shape !== CAPITAL && shape !== CAPITALS) continue
        const norm = tokens.norms[i]!
        if (shape === CAPITALS || isOpening(shapes[p]!, tokens.norms, i, firstToken)) {
          if (!openingWords.has(norm)) opening.add(norm)
        } else capital.add(norm)
      }
    })
  })
  return { capital, small: findSmall(passages, shapes, opening) }
}

/** Which of some words stand small somewhere; a table of first letters and lengths saves most look-ups. */
function findSmall(passages: readonly Passage[], shapes: readonly Uint8Array[], wanted: ReadonlySet<string>): Set<string> {
  const small = new Set<string>()
  const table = new Uint8Array(1024)
  for (const word of wanted) table[cellOf(word.charCodeAt(0), word.length)] = 1
  passages.forEach(({ tokens }, p) => {
    const { text, starts, ends, norms } = tokens
    const own = shapes[p]!
    for (let i = 0; i < own.length; i++) {
      if (own[i] !== SMALL || table[cellOf(text.charCodeAt(starts[i]!), ends[i]! - starts[i]!)] === 0) continue
      if (wanted.has(norms[i]!)) small.add(norms[i]!)
    }
  })
  return small
}
const cellOf = (code: number, length: number) => ((code & 31) << 5) | (length & 31)

/** Whether token `i` is capitalised by its place: first in its sentence, or behind marks that open. */
export function isOpening(shapes: Uint8Array, norms: readonly string[], i: number, firstToken: number): boolean {
  if (i === firstToken) return true
  if (shapes[i - 1] !== MARK) return false
  const mark = norms[i - 1]!
  if (openingMarks.has(mark)) return true
  for (let at = i - 1; at >= firstToken; at--) if (shapes[at] !== MARK) return false
  return true
}
const openingMarks = new Set(['"', '“', '‘', '«', ':', '•', '…', '...', '.', '!', '?', '*'])

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
const neverNames = new Set([
  'jr.',
  'sr.',

  'i',
  "i'm",
  'ok',
  'a',
  'the',
  'mr',
  'pm',
  'am',
  'it',
  'he',
  'she',
  'we',
  'they',
  'you',
  'my',
  'and',
  'but',
  'this',
  'that',
  'if'
])

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

/** The end of the run `[first, stop)` after one more word, or `stop` where it ends. */
function extendTo({ tokens }: Passage, shapes: Uint8Array, first: number, stop: number, endToken: number): number {
  if (stop >= endToken) return stop
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
