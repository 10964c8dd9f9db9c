import type { Caption, Reading, Removed } from '../schemas/reading.ts'
import type { Scores } from '../schemas/scores.ts'
import type { FieldSpan } from '../schemas/span.ts'
import type { Warning } from '../schemas/warning.ts'
import type { FoundAttribution, SpanInField } from './attributions/find-attributions.ts'
import { widenPiece } from './furniture/add-markup.ts'
import { findCredit } from './furniture/find-credit.ts'
import type { Piece } from './furniture/read-markup.ts'
import type { FoundMarker } from './markers/find-markers.ts'
import type { FoundName } from './names/find-names.ts'
import type { FoundThing } from './names/find-things.ts'
import type { ArticleHead } from './open-article.ts'
import type { Passage } from './passage.ts'
import type { SentenceFraming } from './scores/calibrate-framing.ts'

/** Everything that the stages found in one article. */
export interface Findings {
  readonly head: ArticleHead
  readonly removed: Removed[]
  /** What stands for a character in the text as sent, and is longer than it. */
  readonly references: readonly Piece[]
  readonly passages: readonly Passage[]
  readonly attributions: readonly FoundAttribution[]
  readonly sourceNames: readonly (string | null)[]
  readonly names: readonly FoundName[]
  readonly things: readonly FoundThing[]
  readonly markers: readonly FoundMarker[]
  readonly framing: readonly (readonly SentenceFraming[])[]
  readonly scores: Scores
  readonly warnings: Warning[]
}

/** A place in an article as a span with its words. */
type ToSpan = (place: SpanInField) => FieldSpan

/** Puts the findings into the public shape: ids, spans with their words, `field` only if it is the title. */
export function describeReading(findings: Findings): Reading {
  const { head, removed } = findings
  const span = spanIn(findings)
  return {
    ...head,
    removed,
    captions: captionsIn(removed),
    sentences: describeSentences(findings, span),
    attributions: describeAttributions(findings, span),
    names: findings.names.map(({ name, type, mentions, epithets }, i) => ({
      id: `${head.article}.n${i}`,
      name,
      type,
      mentions: mentions.map(span),
      epithets: epithets.map((epithet) => ({ ...span(epithet), kind: epithet.kind, loaded: epithet.isLoaded }))
    })),
    things: findings.things.map(({ noun, type, mentions }, i) => ({
      id: `${head.article}.g${i}`,
      noun,
      type,
      mentions: mentions.map(span)
    })),
    markers: describeMarkers(findings, span),
    scores: findings.scores,
    warnings: findings.warnings
  }
}

function spanIn({ head, references }: Findings): ToSpan {
  return ({ field, start, end }) => {
    if (field === 'title') return { field, start, end, text: (head.title ?? '').slice(start, end) }
    const place = references.length === 0 ? { start, end } : widenPiece({ start, end }, references)
    return { ...place, text: head.text.slice(place.start, place.end) }
  }
}

/** Sentences are numbered through the headline and the text. */
const idOfSentence = (head: ArticleHead, number: number) => `${head.article}.s${number}`

function describeSentences({ head, passages, framing }: Findings, span: ToSpan): Reading['sentences'] {
  const described: Reading['sentences'] = []
  passages.forEach(({ field, sentences }, p) => {
    sentences.forEach(({ start, end, paragraph, role }, i) => {
      const id = idOfSentence(head, described.length)
      described.push({ id, ...span({ field, start, end }), paragraph, role, ...framing[p]![i]! })
    })
  })
  return described
}

function describeAttributions({ head, attributions, sourceNames }: Findings, span: ToSpan): Reading['attributions'] {
  /** A source whose name the article tells elsewhere (“the spokeswoman”) is not anonymous. */
  const describeSource = (source: NonNullable<FoundAttribution['source']>, name: string | null) => ({
    ...span(source),
    name,
    anonymous: source.isAnonymous && name === null
  })
  return attributions.map(({ kind, content, source, cue }, i) => ({
    id: `${head.article}.t${i}`,
    kind,
    content: span(content),
    source: source && describeSource(source, sourceNames[i] ?? null),
    cue: cue && span(cue)
  }))
}

function describeMarkers({ head, passages, markers }: Findings, span: ToSpan): Reading['markers'] {
  const [first] = passages
  const before = (field: SpanInField['field']) => (first === undefined || field === first.field ? 0 : first.sentences.length)
  return markers.map((marker, i) => ({
    id: `${head.article}.m${i}`,
    rule: marker.rule,
    family: marker.family,
    ...span(marker),
    sentence: idOfSentence(head, before(marker.field) + marker.sentence),
    voice: marker.voice,
    strength: marker.strength,
    ...(marker.target === null ? {} : { target: `${head.article}.n${marker.target}` }),
    note: marker.note
  }))
}

/** The captions among page furniture, each with whom it credits. */
const captionsIn = (removed: readonly Removed[]): Caption[] =>
  removed.filter(({ kind }) => kind === 'caption').map(({ start, end, text }) => ({ start, end, text, credit: findCredit(text) }))

/** Returns the reading of an article that cannot be read: its text, empty lists, zero scores and the reason. */
export function unreadable(head: ArticleHead, reason: Warning, removed: Removed[] = []): Reading {
  return {
    ...head,
    removed,
    captions: captionsIn(removed),
    sentences: [],
    attributions: [],
    names: [],
    things: [],
    markers: [],
    scores: {
      words: { outlet: 0, quoted: 0, attributed: 0 },
      families: [],
      framing: { ratePer1000: null, interval: null, plainRatePer1000: null }
    },
    warnings: [reason]
  }
}
