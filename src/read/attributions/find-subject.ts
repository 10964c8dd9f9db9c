import { beForms, questionWords, standsAlone } from '../../languages/lexicon.ts'
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DET,
  NOUN,
  normAt,
  type Outline,
  PART,
  PRON,
  PROPN,
  QUOTE,
  SCONJ,
  SEMICOLON,
  VERB
} from './outline.ts'
import { phraseStart } from './phrase-start.ts'
import { endsPhrase, isNominal, isRelative, type Phrase } from './phrases.ts'

/** Auxiliaries and adverbs before a verb, in items. */
const LONGEST_GROUP = 12

/** How many verbs before are asked for their subject. */
const MOST_VERBS = 4

/** How far a subject may stand before its verb, in items. */
const FARTHEST_SUBJECT = 60

/**
 * Returns the first item of the verb group that ends in the verb at `item`: auxiliaries, “not”, “to” and adverbs before it.
 * `isPassive` if a form of “be” or “get” governs a participle.
 */
export function verbGroup(
  outline: Outline,
  item: number,
  low: number
): { from: number; isInfinitive: boolean; isPassive: boolean; hasAuxiliary: boolean } {
  const { kinds } = outline
  let from = item
  let isInfinitive = false
  let hasAuxiliary = false
  let nearest = -1
  const floor = Math.max(low, item - LONGEST_GROUP)
  while (from - 1 >= floor) {
    const kind = kinds[from - 1]!
    if (kind === AUX) {
      hasAuxiliary = true
      if (nearest < 0) nearest = from - 1
    } else if (kind === PART) {
      const norm = normAt(outline, from - 1)
      if (norm === 'to') isInfinitive = true
      else if (norm === "'s" || norm === "'") {
        if (!isBe(outline, from - 1, item)) break
        hasAuxiliary = true
      }
    } else if (kind !== ADV) break
    from--
    if (isInfinitive) break
  }
  const norm = normAt(outline, item)
  const isPassive = nearest >= 0 && !norm.endsWith('ing') && beForms.has(normAt(outline, nearest))
  return { from, isInfinitive, isPassive, hasAuxiliary }
}

const isBe = (outline: Outline, clitic: number, verb: number) => normAt(outline, verb).endsWith('ing') && clitic + 1 >= verb - 1

/** Returns the phrase that is the subject of the verb group starting at `group`, if there is a clear one. */
export function subjectBefore(outline: Outline, group: number, low: number, depth = 0): Phrase | null {
  const { kinds } = outline
  const floor = Math.max(low, group - FARTHEST_SUBJECT)
  const at = group - 1
  if (at < floor || depth > 2) return null
  const kind = kinds[at]!
  // “Osterby’s only hope …”: an owner acts in no verb
  if (kind === PART && /^'s?$/.test(normAt(outline, at))) return null
  if (kind === PRON && isRelative(outline, at)) return { from: at, to: group }
  if (kind === SCONJ && isRelative(outline, at)) return { from: at, to: group }
  if (kind === COMMA || kind === DASH) return subjectBeyondAppositive(outline, at, floor)
  if (kind === DET && standsAlone.has(normAt(outline, at))) return { from: at, to: group }
  if (isNominal(kind) || kind === CLOSE || kind === ADJ || (kind === QUOTE && !endsPhrase(outline, at)) || kind === PART) {
    const start = phraseStart(outline, at, floor)
    if (start < 0) return null
    // “who in May said”: a time between a relative pronoun and its verb
    if (start - 2 >= floor && kinds[start - 1] === ADP && isRelative(outline, start - 2))
      return { from: start - 2, to: start - 1 }
    return { from: start, to: group }
  }
  if (kind === CCONJ || kind === VERB || kind === ADP) return subjectOfVerbBefore(outline, at, floor, depth)
  return null
}

/**
 * Returns the subject of the nearest verb before `at` that has one: for a second predicate (“came and said”), infinitives (“tried to say”)
 * and participles (“left, saying”). Infinitives and participles on the way are passed over.
 */
export function subjectOfVerbBefore(outline: Outline, at: number, low: number, depth = 0): Phrase | null {
  const { kinds } = outline
  const floor = Math.max(low, at - FARTHEST_SUBJECT)
  let asked = 0
  for (let k = at; k >= floor && asked < MOST_VERBS; k--) {
    if (kinds[k] === SEMICOLON || kinds[k] === COLON) return null
    if (kinds[k] !== VERB && kinds[k] !== AUX) continue
    const { from, isInfinitive, hasAuxiliary } = verbGroup(outline, k, low)
    const isLoose = isInfinitive || (!hasAuxiliary && kinds[k] === VERB && isReduced(outline, k))
    if (!isLoose) {
      asked++
      const found = subjectBefore(outline, from, low, depth + 1)
      // “exactly what was wrong”: a question is nobody’s subject
      if (found !== null && !questionWords.has(normAt(outline, found.from))) return found
    }
    k = Math.min(k, from)
  }
  return null
}

/** “Leaving”, “sponsored by”: a participle without its own subject. */
const isReduced = (outline: Outline, verb: number) =>
  normAt(outline, verb).endsWith('ing') || (outline.kinds[verb + 1] === ADP && normAt(outline, verb + 1) === 'by')

/** “Lee, the mayor of Osterby, said”: from the comma before the verb back to the noun that the commas explain. */
function subjectBeyondAppositive(outline: Outline, comma: number, low: number): Phrase | null {
  const { kinds } = outline
  const mark = kinds[comma]!
  let right = comma
  for (let hops = 0; hops < 4; hops++) {
    let left = right - 1
    while (left >= low && kinds[left] !== mark && kinds[left] !== SEMICOLON && kinds[left] !== COLON) left--
    if (left < low || kinds[left] !== mark) {
      // no second comma: what stands before the verb is the phrase itself (“Officials in Osterby, said”)
      return null
    }
    const head = left - 1
    if (head < low) return null
    if (kinds[head] === QUOTE && endsPhrase(outline, head)) {
      const start = phraseStart(outline, right - 1, left + 1)
      return start < 0 ? null : { from: start, to: comma }
    }
    const start = isNominal(kinds[head]) || kinds[head] === CLOSE ? phraseStart(outline, head, low) : -1
    if (start >= 0 && !isStillAppositive(outline, start, low)) return { from: start, to: comma + 1 }
    right = left
  }
  return null
}

/** Whether the phrase at `start` is itself an explanation between commas: “Lee, *45*, a teacher, said”. */
function isStillAppositive(outline: Outline, start: number, low: number): boolean {
  const { kinds } = outline
  if (start - 1 < low) return false
  if (kinds[start - 1] === ADP || kinds[start - 1] === VERB) return start - 2 >= low && kinds[start - 2] === COMMA
  if (kinds[start - 1] !== COMMA) return false
  if (start - 2 < low || !isNominal(kinds[start - 2])) return false
  return !isPersonal(outline, start)
}

/** Whether a phrase is a name and no role that a name only opens: “Mara Lee”, against “Osterby envoy to Veldania”. */
function isPersonal(outline: Outline, start: number): boolean {
  const { kinds } = outline
  if (kinds[start] !== PROPN) return false
  let end = start
  while (kinds[end + 1] === PROPN || kinds[end + 1] === NOUN || kinds[end + 1] === ADJ) end++
  return kinds[end] === PROPN
}
