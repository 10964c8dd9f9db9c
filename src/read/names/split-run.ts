import { bare, countryForms, formerWords, isGivenName, placeWords, titleHeads, titleModifiers } from '../../languages/lexicon.ts'
import { formOf, type Mention } from './draft.ts'
import type { Run, ShapedPassage } from './find-runs.ts'
import { findTitle, type Title } from './find-title.ts'
import { formFactsOf } from './form-facts.ts'
import { CAPITALS } from './shape-tokens.ts'
import { splitCompound, splitPair } from './split-compound.ts'
import { FACT, factsOf } from './word-facts.ts'

/**
 * Cuts a run into the names it holds and adds them to `found`: “Veldanian President Oren Tashk” into a demonym and a person with a
 * title. A title without a name after it (“the Foreign Minister”) names nobody and is left to the epithets.
 */
export function splitRun(shaped: ShapedPassage, run: Run, capitals: ReadonlySet<string>, found: Mention[]): void {
  const { passage, number, facts } = shaped
  const { first, stop } = run
  const last = facts[stop - 1]!
  if ((last & FACT.hyphenTail) !== 0) {
    found.push(...splitCompound(passage, number, first, stop - 1))
    return
  }
  if (stop - first > 1) {
    splitLong(shaped, run, found)
    return
  }
  const pair = (last & FACT.hyphen) === 0 ? null : splitPair(passage, number, first, capitals)
  if (pair !== null) found.push(...pair)
  else if ((last & FACT.titleWord) === 0) found.push(makeMention(shaped, run, null))
}

function splitLong(shaped: ShapedPassage, { first, stop }: Run, found: Mention[]): void {
  const { passage, facts } = shaped
  const { norms } = passage.tokens
  const title = hasTitle(facts, first, stop) ? findTitle(norms, first, stop) : null
  if (title !== null) {
    if (title.first > first) splitPlain(shaped, { first, stop: title.first }, found)
    const isAddress = title.courtesy !== '' && stop - title.stop === 1 && titleHeads.has(norms[title.stop]!)
    if (title.stop < stop && !isAddress) found.push(makeMention(shaped, { first: title.stop, stop }, title))
    return
  }
  // a title at the end, or alone, does not belong to the name before it
  let from = first
  let to = stop
  while (to > from && isTitleWord(norms[to - 1]!) && !endsName(norms, from, to)) to--
  while (from < to && formerWords.has(norms[from]!)) from++
  if (to > from) splitPlain(shaped, { first: from, stop: to }, found)
}

/** Whether a word that ends titles stands before the run’s last. */
function hasTitle(facts: Int32Array, first: number, stop: number): boolean {
  for (let i = first; i < stop - 1; i++) if ((facts[i]! & FACT.titleEnd) !== 0) return true
  return false
}

const isTitleWord = (norm: string) => titleHeads.has(norm) || titleModifiers.has(norm) || formerWords.has(norm)
/** Words that are titles and just as often end a name: “General Staff”, “White House”, “Justice Party”. */
const endsName = (norms: readonly string[], first: number, stop: number) => {
  const last = norms[stop - 1]!
  if (titleHeads.has(last)) return stop - first > 1 && isGivenName(norms[first]!)
  return stop - first > 1
}

/** A run without a title: a demonym or a party in front of a person, or one name. */
function splitPlain(shaped: ShapedPassage, { first, stop }: Run, found: Mention[]): void {
  const { passage, shapes, facts } = shaped
  const { norms } = passage.tokens
  const head = stop - first === 1 || isOrganization(norms, facts, first, stop) ? 0 : countryPrefix(norms, facts, first, stop)
  const rest = first + head
  const isCut =
    head > 0 &&
    rest < stop &&
    !placeWords.has(norms[stop - 1]!) &&
    (stop - rest > 1 || shapes[rest] === CAPITALS || isGivenName(norms[rest]!) || isDemonym(norms, first, head))
  found.push(makeMention(shaped, { first, stop: isCut ? rest : stop }, null))
  if (isCut) splitPlain(shaped, { first: rest, stop }, found)
}

const isDemonym = (norms: readonly string[], first: number, count: number) =>
  countryForms.get(
    norms
      .slice(first, first + count)
      .join(' ')
      .replaceAll('.', '')
  )?.isDemonym === true

/** How many tokens at the start of the run are a country, a demonym or a party: 0 to 3. */
function countryPrefix(norms: readonly string[], facts: Int32Array, first: number, stop: number): number {
  let found = (facts[first]! & FACT.member) === 0 ? 0 : 1
  if ((facts[first]! & FACT.countryStart) === 0) return found
  let form = ''
  for (let i = first; i < stop && i < first + 3; i++) {
    form = form === '' ? bare(norms[i]!) : `${form} ${bare(norms[i]!)}`
    if (countryForms.has(form)) found = i + 1 - first
  }
  return found
}

function isOrganization(norms: readonly string[], facts: Int32Array, first: number, stop: number): boolean {
  if ((facts[stop - 1]! & FACT.organization) !== 0) return true
  for (let i = first + 1; i < stop; i++) {
    const norm = norms[i]!
    if (norm.length < 4 && (norm === 'of' || norm === 'for' || norm === '&')) return true
  }
  return false
}

/** The mention of a run’s tokens. Courtesies and shortened titles stand in its span, whole-word titles do not. */
function makeMention({ passage: { tokens }, number }: ShapedPassage, { first, stop }: Run, title: Title | null): Mention {
  let from = first
  if (title !== null) while (from > title.first && isShort(tokens.norms[from - 1]!)) from--
  const form = formOf(tokens.norms, first, stop)
  const facts = formFactsOf(form)
  const { person, organization, place } = facts.evidence
  return {
    passage: number,
    start: tokens.starts[from]!,
    end: tokens.ends[stop - 1]!,
    first,
    stop,
    words: facts.words,
    form,
    facts,
    titleFirst: title === null ? -1 : title.first,
    title: title?.head ?? '',
    courtesy: title?.courtesy ?? '',
    evidence: { person: title === null ? person : person + 4, organization, place }
  }
}
const isShort = (norm: string) => (factsOf(norm) & FACT.courtesyOrShort) !== 0
