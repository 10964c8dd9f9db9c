import { cueNouns } from './cue-nouns.ts'
import { type CueClass, cueVerbs } from './cue-verbs.ts'
import { subjectBefore, subjectOfVerbBefore, verbGroup } from './find-subject.ts'
import {
  ADJ,
  ADP,
  ADV,
  CCONJ,
  COLON,
  COMMA,
  DET,
  lemmaAt,
  NOUN,
  NUM,
  normAt,
  type Outline,
  PART,
  PRON,
  PROPN,
  QUOTE,
  SCONJ,
  STOP,
  type Unit,
  VERB
} from './outline.ts'
import { endsPhrase, isNominal, isRelative, type Phrase, phraseEnd, phraseStart, timeWords } from './phrases.ts'

/**
 * A word that attributes, with who it attributes to.
 *
 * `cue` are its own items, `clause` takes subject and auxiliaries in (or, inverted, the subject behind). `form` is `phrase` for
 * “according to” and `colon` where a colon does a verb’s work.
 */
export interface Cue {
  readonly cue: Phrase
  readonly clause: Phrase
  readonly source: Phrase | null
  readonly kind: CueClass
  readonly form: 'finite' | 'participle' | 'infinitive' | 'passive' | 'phrase' | 'colon' | 'noun'
  readonly isInverted: boolean
}

/** The cues of a sentence outside quotations, in order. */
export function findCues(outline: Outline, unit: Unit): Cue[] {
  const cues: Cue[] = []
  const colon = colonCue(outline, unit)
  if (colon !== null) cues.push(colon)
  for (let item = unit.from; item < unit.to; item++) {
    const kind = outline.kinds[item]!
    if (kind === VERB) {
      const found = isAccordingTo(outline, unit, item) ? accordingTo(outline, unit, item) : verbCue(outline, unit, item, cues)
      if (found !== null) cues.push(found)
    } else if (kind === NOUN) {
      const found = isMistakenNoun(outline, unit, item) ? verbCue(outline, unit, item, cues) : nounCue(outline, unit, item)
      if (found !== null) cues.push(found)
    }
  }
  return cues
}

const isAccordingTo = (outline: Outline, unit: Unit, item: number) =>
  item + 1 < unit.to && normAt(outline, item) === 'according' && normAt(outline, item + 1) === 'to'

function accordingTo(outline: Outline, unit: Unit, item: number): Cue | null {
  const from = item + 2
  const to = phraseEnd(outline, from, unit.to)
  if (to === from) return null
  return {
    cue: { from: item, to: from },
    clause: { from: item, to },
    source: { from, to },
    kind: 'say',
    form: 'phrase',
    isInverted: false
  }
}

/** A verb that the tagger took for a noun: “The Courier *reports* the port is shut”, “Lee *claims* that …”. */
function isMistakenNoun(outline: Outline, unit: Unit, item: number): boolean {
  const norm = normAt(outline, item)
  if (!norm.endsWith('s') || item === unit.from || item + 1 >= unit.to) return false
  const kind = cueVerbs.get(lemmaAt(outline, item))
  if (kind !== 'say' && kind !== 'show') return false
  const before = outline.kinds[item - 1]
  const after = outline.kinds[item + 1]
  return (before === PROPN || before === PRON) && (after === DET || after === PRON || after === SCONJ || after === QUOTE)
}

const nounLinks = new Set(['of', 'for', 'about', 'on', 'against', 'toward', 'towards', 'to', 'over'])

/** “Lee’s *claim* that …”, “her *support* for …”: the speaker is the possessor, else the subject of the verb (“made a claim that”). */
function nounCue(outline: Outline, unit: Unit, item: number): Cue | null {
  const { kinds } = outline
  if (item + 1 >= unit.to || !cueNouns.has(lemmaAt(outline, item))) return null
  const next = kinds[item + 1]!
  const isLinked =
    next === QUOTE ||
    (next === SCONJ && normAt(outline, item + 1) === 'that') ||
    ((next === ADP || next === PART) && nounLinks.has(normAt(outline, item + 1)))
  if (!isLinked) return null
  const source = possessorBefore(outline, unit, item)
  if (source === null) return null
  return {
    cue: { from: item, to: item + 1 },
    clause: { from: item, to: item + 1 },
    source,
    kind: next === SCONJ ? 'think' : 'judge',
    form: 'noun',
    isInverted: false
  }
}

function possessorBefore(outline: Outline, unit: Unit, item: number): Phrase | null {
  const { kinds } = outline
  for (let k = item - 1; k >= Math.max(unit.from, item - 4); k--) {
    const kind = kinds[k]!
    if (kind === PRON && possessive.has(normAt(outline, k))) return { from: k, to: k + 1 }
    if (kind === PART && normAt(outline, k) !== 'to') {
      const from = phraseStart(outline, k, unit.from)
      return from < 0 ? null : { from, to: k + 1 }
    }
    if (kind !== ADJ && kind !== NOUN && kind !== ADV && kind !== NUM && kind !== VERB) return null
  }
  return null
}

function verbCue(outline: Outline, unit: Unit, item: number, earlier: readonly Cue[]): Cue | null {
  const known = isPutIt(outline, unit, item) ? 'say' : cueVerbs.get(lemmaAt(outline, item))
  const kind = known ?? besideQuotation(outline, unit, item)
  if (kind === null || isAttributive(outline, unit, item)) return null
  // “officials briefed on the talks”: verbs that want a hearer and have none are part of a name for people
  if (needsHearer.has(lemmaAt(outline, item)) && item + 1 < unit.to && outline.kinds[item + 1] === ADP) return null
  const group = verbGroup(outline, item, unit.from)
  const cue = { from: item, to: item + 1 }
  const norm = normAt(outline, item)
  if (group.isPassive) {
    const source = agentBehind(outline, item + 1, unit.to)
    return { cue, clause: { from: group.from, to: item + 1 }, source, kind, form: 'passive', isInverted: false }
  }
  if (norm.endsWith('ing') && !group.hasAuxiliary) {
    if (prepositional.has(norm)) return null
    const source = participleSubject(outline, unit, group.from, item, earlier)
    return { cue, clause: { from: group.from, to: item + 1 }, source, kind, form: 'participle', isInverted: false }
  }
  if (group.isInfinitive) {
    const source = subjectOfVerbBefore(outline, group.from - 1, unit.from)
    return { cue, clause: { from: group.from, to: item + 1 }, source, kind, form: 'infinitive', isInverted: false }
  }
  const inverted = known === undefined ? null : subjectBehind(outline, unit, group.from, item, kind !== 'say')
  if (inverted !== null)
    return { cue, clause: { from: group.from, to: inverted.to }, source: inverted, kind, form: 'finite', isInverted: true }
  const isSecond = group.from > unit.from && outline.kinds[group.from - 1] === CCONJ
  const source = (isSecond ? speakerBefore(earlier) : null) ?? subjectBefore(outline, group.from, unit.from)
  const from = source !== null && source.to === group.from ? source.from : group.from
  return { cue, clause: { from, to: item + 1 }, source, kind, form: 'finite', isInverted: false }
}

/** Participles that stand for a preposition or a conjunction. */
const prepositional = new Set([
  'regarding',
  'concerning',
  'considering',
  'including',
  'following',
  'involving',
  'meaning',
  'barring',
  'failing'
])

const needsHearer = new Set(['brief', 'inform', 'notify', 'acquaint'])

/** “As Lee *put* it”. */
const isPutIt = (outline: Outline, unit: Unit, item: number) =>
  item + 1 < unit.to && normAt(outline, item + 1) === 'it' && lemmaAt(outline, item) === 'put'

/** A verb that the table does not hold speaks where it touches a whole quotation: “…,” she sang; she sang: “…”. */
function besideQuotation(outline: Outline, unit: Unit, item: number): CueClass | null {
  const { kinds } = outline
  const next = item + 1 < unit.to ? kinds[item + 1]! : STOP
  const behind = next === QUOTE ? item + 1 : next === COLON || next === COMMA ? item + 2 : unit.to
  if (behind < unit.to && kinds[behind] === QUOTE && opensSentence(outline, behind)) return 'say'
  for (let k = item - 1; k >= Math.max(unit.from, item - 8); k--) {
    if (kinds[k] === QUOTE) return k < item - 1 && endsPhrase(outline, k) ? 'say' : null
    if (kinds[k] === VERB || kinds[k] === COMMA || isRelative(outline, k)) return null
  }
  return null
}

function opensSentence(outline: Outline, item: number): boolean {
  const { text, quotations } = outline.passage
  const first = text[quotations[outline.quotes[item]!]!.innerStart] ?? ''
  return endsPhrase(outline, item) && first !== first.toLowerCase()
}

/** Whose “saying” it is: the noun it follows, the speaker before, the subject of the verb before, or the subject of the clause to come. */
function participleSubject(outline: Outline, unit: Unit, group: number, item: number, earlier: readonly Cue[]): Phrase | null {
  const before = group > unit.from ? outline.kinds[group - 1]! : STOP
  if (isNominal(before)) {
    const from = phraseStart(outline, group - 1, unit.from)
    if (from >= 0) return { from, to: group }
  }
  return speakerBefore(earlier) ?? subjectOfVerbBefore(outline, group - 1, unit.from) ?? subjectAhead(outline, unit, item)
}

/** “After saying so, *Lee* left.” */
function subjectAhead(outline: Outline, unit: Unit, item: number): Phrase | null {
  const { kinds } = outline
  const high = Math.min(unit.to, item + 40)
  for (let k = item + 1; k + 1 < high; k++) {
    if (kinds[k] !== COMMA && !(kinds[k] === QUOTE && endsPhrase(outline, k))) continue
    const to = phraseEnd(outline, k + 1, unit.to)
    return to > k + 1 ? { from: k + 1, to } : null
  }
  return null
}

/** “The *proposed* law”, “an *alleged* fraud”: a participle that is part of a name for something. */
function isAttributive(outline: Outline, unit: Unit, item: number): boolean {
  const norm = normAt(outline, item)
  const left = item > unit.from ? normAt(outline, item - 1) : ''
  if (
    articles.has(left) ||
    possessive.has(left) ||
    (left === "'s" && outline.kinds[item - 1] === PART && !norm.endsWith('ing') && !norm.endsWith('ed'))
  )
    return true
  if (!norm.endsWith('ed') && !norm.endsWith('ing')) return false
  const after = item + 1 < unit.to ? outline.kinds[item + 1] : STOP
  if (after !== NOUN && after !== PROPN && after !== ADJ) return false
  const before = item > unit.from ? outline.kinds[item - 1] : STOP
  return before === DET || before === ADJ
}

const articles = new Set(['the', 'a', 'an'])
const possessive = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your'])

/** The source of the last cue that a participle or a second predicate can share. */
function speakerBefore(earlier: readonly Cue[]): Phrase | null {
  for (let k = earlier.length - 1; k >= Math.max(0, earlier.length - 4); k--) {
    const { source, form, kind } = earlier[k]!
    if (source !== null && form !== 'passive' && (kind === 'say' || kind === 'tell' || kind === 'think')) return source
  }
  return null
}

/** “by Lee” behind a passive. */
function agentBehind(outline: Outline, from: number, high: number): Phrase | null {
  for (let k = from; k < Math.min(high, from + 8); k++) {
    if (outline.kinds[k] === COMMA || outline.kinds[k] === VERB) return null
    if (outline.kinds[k] !== ADP || normAt(outline, k) !== 'by') continue
    const to = phraseEnd(outline, k + 1, high)
    return to > k + 1 ? { from: k + 1, to } : null
  }
  return null
}

/** “…,” *said Lee, the mayor*: the subject behind its verb, with what explains it. */
function subjectBehind(outline: Outline, unit: Unit, group: number, item: number, needsQuote: boolean): Phrase | null {
  const { kinds } = outline
  if (group !== item || item + 1 >= unit.to) return null
  const before = group > unit.from ? kinds[group - 1]! : STOP
  const isAfterQuote = before === QUOTE && endsPhrase(outline, group - 1)
  if (!isAfterQuote && (needsQuote || (before !== COMMA && before !== STOP))) return null
  const after = kinds[item + 1]!
  if (!isNominal(after) && after !== DET && after !== ADJ) return null
  if (timeWords.has(normAt(outline, item + 1))) return null
  if (before === COMMA && subjectBefore(outline, group, unit.from) !== null) return null
  const to = phraseEnd(outline, item + 1, unit.to)
  if (to === item + 1) return null
  const mark = to < unit.to ? kinds[to]! : STOP
  if (!isAfterQuote && mark !== COMMA && mark !== STOP && mark !== ADP && mark !== QUOTE && mark !== COLON) return null
  return { from: item + 1, to: explanationEnd(outline, to, unit.to) }
}

/** Takes in “, the mayor of Osterby,” behind a name. */
function explanationEnd(outline: Outline, at: number, high: number): number {
  const { kinds } = outline
  if (at + 1 >= high || kinds[at] !== COMMA) return at
  const first = kinds[at + 1]!
  if (first !== DET && first !== NOUN && first !== ADJ && first !== PROPN) return at
  const end = phraseEnd(outline, at + 1, high)
  if (end === at + 1) return at
  if (end >= high || kinds[end] === STOP) return end
  return kinds[end] === COMMA ? end : at
}

/** “Lee: “We will go.””, and in headlines “Minister: port to close”. */
function colonCue(outline: Outline, unit: Unit): Cue | null {
  const { kinds } = outline
  const high = Math.min(unit.to, unit.from + 10)
  for (let k = unit.from + 1; k < high; k++) {
    if (kinds[k] === VERB || kinds[k] === QUOTE || kinds[k] === COMMA) return null
    if (kinds[k] !== COLON) continue
    if (k + 1 >= unit.to || (!unit.isHeadline && kinds[k + 1] !== QUOTE)) return null
    if (phraseStart(outline, k - 1, unit.from) !== unit.from) return null
    const source = { from: unit.from, to: k }
    return {
      cue: { from: k, to: k + 1 },
      clause: { from: unit.from, to: k + 1 },
      source,
      kind: 'say',
      form: 'colon',
      isInverted: false
    }
  }
  return null
}

/** Whether “to” follows: “plans to”. */
export const isInfinitiveNext = (outline: Outline, item: number) => outline.kinds[item] === PART && normAt(outline, item) === 'to'
