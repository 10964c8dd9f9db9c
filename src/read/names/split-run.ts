import type { Passage } from '../passage.ts'
import { countryForms } from './countries.ts'
import { compareWords, type Evidence, type Mention } from './draft.ts'
import { isHyphenTail, type Run } from './find-runs.ts'
import { isGivenName } from './given-names.ts'
import { memberWords, organizationWords, placeWords } from './name-words.ts'
import { CAPITALS, INNER } from './shape-tokens.ts'
import { courtesies, shortTitles, titleComplements, titleHeads, titleModifiers } from './titles.ts'

const bare = (norm: string) => (norm.endsWith('.') ? norm.replaceAll('.', '') : norm)

/**
 * Cuts a run into the names it holds: “Veldanian President Oren Tashk” into a demonym and a person with a title.
 * A title without a name behind it (“the Foreign Minister”) names nobody and is left to the epithets.
 */
export function splitRun(passage: Passage, p: number, shapes: Uint8Array, run: Run, capitals: ReadonlySet<string>): Mention[] {
  const { norms } = passage.tokens
  let { first, stop } = run
  const found: Mention[] = []
  const hyphen = isHyphenTail(norms[stop - 1]!) ? stop - 1 : -1
  if (hyphen >= 0) return splitCompound(passage, p, first, hyphen)
  if (stop - first === 1 && norms[first]!.includes('-')) {
    const pair = splitPair(passage, p, first, capitals)
    if (pair !== null) return pair
  }
  const title = findTitle(norms, first, stop)
  if (title !== null) {
    if (title.first > first) found.push(...splitPlain(passage, p, shapes, first, title.first))
    const isAddress = title.courtesy !== '' && stop - title.stop === 1 && titleHeads.has(norms[title.stop]!)
    if (title.stop < stop && !isAddress) found.push(makeMention(passage, p, title.stop, stop, title))
    return found
  }
  // a title at the end, or alone: it is no part of the name before it
  while (stop > first && isTitleWord(norms[stop - 1]!) && !endsName(norms, first, stop)) stop--
  while (first < stop && formerWords.has(norms[first]!)) first++
  if (stop > first) found.push(...splitPlain(passage, p, shapes, first, stop))
  return found
}
const formerWords = new Set(['former', 'ex', 'acting', 'late', 'then', 'senior', 'top'])

interface Title {
  readonly first: number
  readonly stop: number
  readonly head: string
  readonly courtesy: string
}

/** The last title of a run that has a name behind it. */
function findTitle(norms: readonly string[], first: number, stop: number): Title | null {
  if (
    stop - first > 1 &&
    (organizationWords.has(norms[stop - 1]!) || norms[stop - 1] === 'office') &&
    !isGivenName(norms[stop - 2]!)
  ) {
    if (!courtesies.has(bare(norms[first]!))) return null
  }
  for (let i = stop - 2; i >= first; i--) {
    const norm = bare(norms[i]!)
    const isCourtesy = courtesies.has(norm)
    const short = shortTitles.get(norm)
    const head = isCourtesy ? '' : norms[i]!.endsWith('.') || shortOnly(norm) ? (short ?? '') : titleHeads.has(norm) ? norm : ''
    if (!isCourtesy && head === '') continue
    let end = i + 1
    if (norms[end] === 'of' && !isCourtesy) {
      end++
      while (end < stop && titleComplements.has(norms[end]!)) end++
      if (norms[end - 1] === 'of') return null
    }
    if (end >= stop || (organizationWords.has(norms[end]!) && end === stop - 1)) return null
    let start = i
    while (start > first && isTitleBefore(norms[start - 1]!)) start--
    if (norms[i - 1] === 'of' && i - 2 >= first) start = i - 2
    return { first: start, stop: end, head: head || (start < i ? bare(norms[start]!) : ''), courtesy: isCourtesy ? norm : '' }
  }
  return null
}

/** Short titles that are no words of their own, stop or no stop. */
const shortOnly = (norm: string) =>
  norm === 'sen' || norm === 'gov' || norm === 'rep' || norm === 'prof' || norm === 'lt' || norm === 'gen' || norm === 'col'

function isTitleBefore(norm: string): boolean {
  const word = bare(norm)
  return (
    titleModifiers.has(word) ||
    titleHeads.has(word) ||
    (norm.endsWith('.') && shortTitles.has(word)) ||
    courtesies.has(word) ||
    formerWords.has(word)
  )
}

const isTitleWord = (norm: string) => titleHeads.has(norm) || titleModifiers.has(norm) || formerWords.has(norm)
/** Words that are titles and just as often end a name: “General Staff”, “White House”, “Justice Party”. */
const endsName = (norms: readonly string[], first: number, stop: number) => {
  const last = norms[stop - 1]!
  if (titleHeads.has(last)) return stop - first > 1 && isGivenName(norms[first]!)
  return stop - first > 1
}

/** A run without a title: a demonym or a party in front of a person, or one name. */
function splitPlain(passage: Passage, p: number, shapes: Uint8Array, first: number, stop: number): Mention[] {
  const { norms } = passage.tokens
  if (stop - first === 1 || isOrganization(norms, first, stop)) return [makeMention(passage, p, first, stop, null)]
  const head = countryPrefix(norms, first, stop)
  if (head === 0 || first + head === stop) return [makeMention(passage, p, first, stop, null)]
  const rest = first + head
  const isAcronym = shapes[rest] === CAPITALS && stop - rest === 1
  if (
    !placeWords.has(norms[stop - 1]!) &&
    (stop - rest > 1 || isAcronym || isGivenName(norms[rest]!) || isDemonym(norms, first, head))
  )
    return [makeMention(passage, p, first, rest, null), ...splitPlain(passage, p, shapes, rest, stop)]
  return [makeMention(passage, p, first, stop, null)]
}

const isDemonym = (norms: readonly string[], first: number, count: number) =>
  countryForms.get(
    norms
      .slice(first, first + count)
      .join(' ')
      .replaceAll('.', '')
  )?.isDemonym === true

/** How many tokens at the start of the run are a country, a demonym or a party: 0 to 3. */
function countryPrefix(norms: readonly string[], first: number, stop: number): number {
  let form = ''
  let found = memberWords.has(norms[first]!) ? 1 : 0
  for (let i = first; i < stop && i < first + 3; i++) {
    form = form === '' ? bare(norms[i]!) : `${form} ${bare(norms[i]!)}`
    if (countryForms.has(form)) found = i + 1 - first
  }
  return found
}

function isOrganization(norms: readonly string[], first: number, stop: number): boolean {
  if (organizationWords.has(bare(norms[stop - 1]!))) return true
  for (let i = first; i < stop; i++) if ((norms[i] === 'of' || norms[i] === 'for' || norms[i] === '&') && i > first) return true
  return false
}

/** “Veldania-backed”, “New Osterby-based”: the name in front of the hyphen. */
function splitCompound(passage: Passage, p: number, first: number, last: number): Mention[] {
  const { tokens } = passage
  const norm = tokens.norms[last]!
  const length = norm.lastIndexOf('-')
  const start = tokens.starts[last]!
  const part = tokens.text.slice(start, tokens.ends[last]!)
  const cut = Math.max(part.lastIndexOf('-'), part.lastIndexOf('‐'), part.lastIndexOf('‑'))
  const words = norm.slice(0, length)
  if (cut < 2 || titleModifiers.has(words) || words.includes('-')) return []
  if (
    /^(?:once|well|full|long|high|low|self|so|most|state|ultra|non|anti|pro|far|hard|left|right|cross|inter|mid|half|multi|semi)$/.test(
      words
    )
  )
    return []
  const before = first < last ? compareWords(tokens, first, last) : []
  const from = tokens.starts[first]!
  return [
    {
      passage: p,
      start: from,
      end: start + cut,
      first,
      stop: last + 1,
      words: [...before, words.replaceAll('.', '')],
      form: [...before, words.replaceAll('.', '')].join(' '),
      titleFirst: -1,
      title: '',
      courtesy: '',
      evidence: { person: 0, organization: 0, place: part.endsWith('based') || part.endsWith('born') ? 3 : 0 }
    }
  ]
}

/** “Tashk-Orlan”, where each half is a name elsewhere or a country: two mentions of one token. */
function splitPair(passage: Passage, p: number, i: number, capitals: ReadonlySet<string>): Mention[] | null {
  const { norms, starts, ends } = passage.tokens
  const halves = norms[i]!.split('-')
  if (halves.length !== 2 || ends[i]! - starts[i]! !== norms[i]!.length) return null
  if (!halves.every((half) => capitals.has(half) || countryForms.has(bare(half)))) return null
  const cut = starts[i]! + halves[0]!.length
  const half = (start: number, end: number, word: string): Mention => ({
    passage: p,
    start,
    end,
    first: i,
    stop: i + 1,
    words: [word.replaceAll('.', '')],
    form: word.replaceAll('.', ''),
    titleFirst: -1,
    title: '',
    courtesy: '',
    evidence: { person: 0, organization: 0, place: 0 }
  })
  return [half(starts[i]!, cut, halves[0]!), half(cut + 1, ends[i]!, halves[1]!)]
}

/** The mention of tokens `[first, stop)`. Courtesies and shortened titles stand in its span, whole-word titles do not. */
function makeMention(passage: Passage, p: number, first: number, stop: number, title: Title | null): Mention {
  const { tokens } = passage
  const evidence: Evidence = { person: title === null ? 0 : 4, organization: 0, place: 0 }
  let from = first
  if (title !== null) {
    while (from > title.first && isShort(tokens.norms[from - 1]!)) from--
  }
  const words = compareWords(tokens, first, stop)
  return {
    passage: p,
    start: tokens.starts[from]!,
    end: tokens.ends[stop - 1]!,
    first,
    stop,
    words,
    form: words.length === 1 ? words[0]! : words.join(' '),
    titleFirst: title === null ? -1 : title.first,
    title: title?.head ?? '',
    courtesy: title?.courtesy ?? '',
    evidence
  }
}
const isShort = (norm: string) => courtesies.has(bare(norm)) || (norm.endsWith('.') && shortTitles.has(bare(norm)))

/** “pro-Helm”, “ex-Guard”: the name behind the hyphen of a token that begins small. */
export function splitInner(passage: Passage, p: number, shapes: Uint8Array, i: number): Mention | null {
  if (shapes[i] !== INNER) return null
  const { tokens } = passage
  const norm = tokens.norms[i]!
  const at = norm.indexOf('-')
  if (!innerPrefixes.has(norm.slice(0, at))) return null
  const rest = norm.slice(at + 1)
  if (rest.includes('-')) return null
  return {
    passage: p,
    start: tokens.ends[i]! - rest.length,
    end: tokens.ends[i]!,
    first: i,
    stop: i + 1,
    words: [rest.replaceAll('.', '')],
    form: rest.replaceAll('.', ''),
    titleFirst: -1,
    title: '',
    courtesy: '',
    evidence: { person: 0, organization: 0, place: 0 }
  }
}
const innerPrefixes = new Set(['pro', 'anti', 'non', 'ex', 'post', 'pre', 'trans', 'inter', 'mid', 'then'])
