import type { Passage } from '../passage.ts'
import { countryForms } from './countries.ts'
import { compareWords, type Mention } from './draft.ts'
import { isHyphenTail, type Run } from './find-runs.ts'
import { bare, findTitle, formerWords, type Title } from './find-title.ts'
import { isGivenName } from './given-names.ts'
import { memberWords, organizationWords, placeWords } from './name-words.ts'
import { CAPITALS } from './shape-tokens.ts'
import { splitCompound, splitPair } from './split-compound.ts'
import { courtesies, shortTitles, titleHeads, titleModifiers } from './titles.ts'

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

/** The mention of tokens `[first, stop)`. Courtesies and shortened titles stand in its span, whole-word titles do not. */
function makeMention(passage: Passage, p: number, first: number, stop: number, title: Title | null): Mention {
  const { tokens } = passage
  const evidence = { person: title === null ? 0 : 4, organization: 0, place: 0 }
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
