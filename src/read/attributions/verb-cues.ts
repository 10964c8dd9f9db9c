import {
  articles,
  type CueClass,
  cueVerbs,
  hearerVerbs,
  objectPronouns,
  papersThatSay,
  possessiveWords,
  prepositionalForms,
  questionWords,
  relatives
} from '../../languages/lexicon.ts'
import type { Cue } from './cue.ts'
import { subjectBefore, subjectOfVerbBefore, verbGroup } from './find-subject.ts'
import {
  ADJ,
  ADP,
  CCONJ,
  COLON,
  COMMA,
  DET,
  lemmaAt,
  NOUN,
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
import { phraseStart } from './phrase-start.ts'
import { endsPhrase, isNominal, isRelative, opensSentence, type Phrase } from './phrases.ts'
import { agentBehind, subjectAhead, subjectBehind } from './subject-behind.ts'

/** A verb that the tagger took for a noun: “The Courier *reports* the port is shut”, “Lee *claims* that …”. */
export function isMistakenNoun(outline: Outline, unit: Unit, item: number): boolean {
  const norm = normAt(outline, item)
  if (item === unit.from || item + 1 >= unit.to) return false
  if (cueVerbs.has(lemmaAt(outline, item)) && objectPronouns.has(normAt(outline, item + 1)))
    return isNominal(outline.kinds[item - 1])
  if (!norm.endsWith('s')) return false
  const kind = cueVerbs.get(lemmaAt(outline, item))
  if (kind === undefined) return false
  const before = outline.kinds[item - 1]
  const after = outline.kinds[item + 1]
  const isClause = after === SCONJ && normAt(outline, item + 1) === 'that'
  if (kind !== 'say' && kind !== 'show' && !isClause) return false
  return (before === PROPN || before === PRON) && (after === DET || after === PRON || after === SCONJ || after === QUOTE)
}

/** Returns the cue that a verb is, or null. `earlier` are the cues before it in its sentence. */
export function verbCue(outline: Outline, unit: Unit, item: number, earlier: readonly Cue[]): Cue | null {
  const known = isPutIt(outline, unit, item) ? 'say' : cueVerbs.get(lemmaAt(outline, item))
  const kind = known ?? besideQuotation(outline, unit, item)
  if (kind === null || isAttributive(outline, unit, item)) return null
  // “officials briefed on the talks”: verbs that want a hearer and have none are part of a name for people
  if (hearerVerbs.has(lemmaAt(outline, item)) && item + 1 < unit.to && outline.kinds[item + 1] === ADP) return null
  const group = verbGroup(outline, item, unit.from)
  const cue = { from: item, to: item + 1 }
  const norm = normAt(outline, item)
  if (group.isPassive) {
    const source = agentBehind(outline, item + 1, unit.to)
    return { cue, clause: { from: group.from, to: item + 1 }, source, kind, form: 'passive', isInverted: false }
  }
  if (norm.endsWith('ing') && !group.hasAuxiliary) {
    if (prepositionalForms.has(norm)) return null
    const source = participleSubject(outline, unit, { from: group.from, to: item + 1 }, earlier)
    return { cue, clause: { from: group.from, to: item + 1 }, source, kind, form: 'participle', isInverted: false }
  }
  if (group.isInfinitive) {
    const source = subjectOfVerbBefore(outline, group.from - 1, unit.from)
    return { cue, clause: { from: group.from, to: item + 1 }, source, kind, form: 'infinitive', isInverted: false }
  }
  const mayInvert = known !== undefined && group.from === item
  const inverted = mayInvert ? subjectBehind(outline, unit, item, kind !== 'say') : null
  if (inverted !== null)
    return { cue, clause: { from: group.from, to: inverted.to }, source: inverted, kind, form: 'finite', isInverted: true }
  const isSecond = group.from > unit.from && outline.kinds[group.from - 1] === CCONJ
  const source = (isSecond ? speakerBefore(earlier) : null) ?? subjectBefore(outline, group.from, unit.from)
  if (source !== null && hasRelativeObject(outline, source, item, unit)) return null
  // “she apologised for *what* happened: “…””
  if (known === undefined && source !== null && questionWords.has(normAt(outline, source.from))) return null
  const from = source !== null && source.to === group.from ? source.from : group.from
  return { cue, clause: { from, to: item + 1 }, source, kind, form: 'finite', isInverted: false }
}

/** “Lee, whom two countries *backed*, was …”: the object stands before the verb, and what follows the comma is no content of it. */
function hasRelativeObject(outline: Outline, source: Phrase, item: number, unit: Unit): boolean {
  if (source.from <= unit.from || !relatives.has(normAt(outline, source.from - 1))) return false
  const after = item + 1 < unit.to ? outline.kinds[item + 1]! : STOP
  return after === COMMA || after === STOP
}

/** “As Lee *put* it”. */
const isPutIt = (outline: Outline, unit: Unit, item: number) =>
  item + 1 < unit.to && normAt(outline, item + 1) === 'it' && lemmaAt(outline, item) === 'put'

/** A verb that is not in the table counts as speech if it touches a whole quotation: “…,” she sang; she sang: “…”. */
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

/** Whose “saying” it is: the noun it follows, the speaker before, the subject of the verb before, or the subject of the clause to come. */
function participleSubject(outline: Outline, unit: Unit, verb: Phrase, earlier: readonly Cue[]): Phrase | null {
  const [group, item] = [verb.from, verb.to - 1]
  const before = group > unit.from ? outline.kinds[group - 1]! : STOP
  if (isNominal(before)) {
    const from = phraseStart(outline, group - 1, unit.from)
    if (from >= 0) return issuerOf(outline, unit, { from, to: group }, item) ?? { from, to: group }
  }
  if (before === COMMA) {
    const outer = outermostSpeaker(earlier)
    if (outer !== null) return outer
  }
  return speakerBefore(earlier) ?? subjectOfVerbBefore(outline, group - 1, unit.from) ?? subjectAhead(outline, unit, item)
}

/** “The board issued a statement *calling* …”, “In a letter *announcing* it, Lee said”: the speaker is the issuer of the paper. */
function issuerOf(outline: Outline, unit: Unit, paper: Phrase, item: number): Phrase | null {
  if (!papersThatSay.has(lemmaAt(outline, paper.to - 1)) || paper.from <= unit.from) return null
  const before = outline.kinds[paper.from - 1]
  if (before === VERB) return subjectOfVerbBefore(outline, paper.from - 1, unit.from)
  if (before !== ADP || paper.from - 1 !== unit.from) return null
  const ahead = subjectAhead(outline, unit, item)
  return ahead === null ? null : cutAtVerb(outline, ahead)
}

/** “the board *called* Lee …”, which the tagger may take for people called so. */
function cutAtVerb({ kinds }: Outline, { from, to }: Phrase): Phrase {
  for (let k = from + 1; k + 1 < to; k++)
    if (kinds[k] === VERB && (kinds[k + 1] === PROPN || kinds[k + 1] === DET)) return { from, to: k }
  return { from, to }
}

/** “Lee told them that she believed …, *saying* …”: after a comma, a participle goes with the sentence’s first speaker. */
function outermostSpeaker(earlier: readonly Cue[]): Phrase | null {
  const outer = earlier.find(
    ({ source, form, kind }) => source !== null && form === 'finite' && (kind === 'say' || kind === 'tell')
  )
  return outer?.source ?? null
}

/** The source of the last cue that a participle or a second predicate can share. */
function speakerBefore(earlier: readonly Cue[]): Phrase | null {
  for (let k = earlier.length - 1; k >= Math.max(0, earlier.length - 4); k--) {
    const { source, form, kind } = earlier[k]!
    if (source !== null && form !== 'passive' && (kind === 'say' || kind === 'tell' || kind === 'think')) return source
  }
  return null
}

/** “The *proposed* law”, “an *alleged* fraud”: a participle that is part of a name for something. */
function isAttributive(outline: Outline, unit: Unit, item: number): boolean {
  const norm = normAt(outline, item)
  const left = item > unit.from ? normAt(outline, item - 1) : ''
  if (
    articles.has(left) ||
    possessiveWords.has(left) ||
    (left === "'s" && outline.kinds[item - 1] === PART && !norm.endsWith('ing') && !norm.endsWith('ed'))
  )
    return true
  if (!norm.endsWith('ed') && !norm.endsWith('ing')) return false
  const after = item + 1 < unit.to ? outline.kinds[item + 1] : STOP
  if (after !== NOUN && after !== PROPN && after !== ADJ) return false
  const before = item > unit.from ? outline.kinds[item - 1] : STOP
  return before === DET || before === ADJ
}
