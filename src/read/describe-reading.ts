import type { Caption, Reading, Removed } from '../schemas/reading.ts'
import type { Scores } from '../schemas/scores.ts'
import type { Warning } from '../schemas/warning.ts'
import type { FoundAttribution, Place } from './attributions/find-attributions.ts'
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

/** Puts the findings into the public shape: ids, spans with their words, `field` only where it is the title. */
export function describeReading(findings: Findings): Reading {
  const { head, passages, references } = findings
  const { article } = head
  const span = ({ field, start, end }: Place) => {
    if (field === 'title') return { field, start, end, text: head.title!.slice(start, end) }
    const place = references.length === 0 ? { start, end } : widenPiece({ start, end }, references)
    return { ...place, text: head.text.slice(place.start, place.end) }
  }
  /** A source whose name the article tells elsewhere (“the spokeswoman”) is not anonymous. */
  const describeSource = (source: NonNullable<FoundAttribution['source']>, name: string | null) => ({
    ...span(source),
    name,
    anonymous: source.isAnonymous && name === null
  })
  const firstId = passages.map((_, p) => passages.slice(0, p).reduce((sum, { sentences }) => sum + sentences.length, 0))
  const sentenceId = (field: Place['field'], sentence: number) =>
    `${article}.s${firstId[passages.findIndex((p) => p.field === field)]! + sentence}`
  return {
    ...head,
    removed: findings.removed,
    captions: captionsIn(findings.removed),
    sentences: passages.flatMap(({ field, sentences }, p) =>
      sentences.map(({ start, end, paragraph, role }, i) => ({
        id: `${article}.s${firstId[p]! + i}`,
        ...span({ field, start, end }),
        paragraph,
        role,
        ...findings.framing[p]![i]!
      }))
    ),
    attributions: findings.attributions.map(({ kind, content, source, cue }, i) => ({
      id: `${article}.t${i}`,
      kind,
      content: span(content),
      source: source && describeSource(source, findings.sourceNames[i] ?? null),
      cue: cue && span(cue)
    })),
    names: findings.names.map(({ name, type, mentions, epithets }, i) => ({
      id: `${article}.n${i}`,
      name,
      type,
      mentions: mentions.map(span),
      epithets: epithets.map((epithet) => ({ ...span(epithet), kind: epithet.kind, loaded: epithet.isLoaded }))
    })),
    things: findings.things.map(({ noun, type, mentions }, i) => ({
      id: `${article}.g${i}`,
      noun,
      type,
      mentions: mentions.map(span)
    })),
    markers: findings.markers.map((marker, i) => ({
      id: `${article}.m${i}`,
      rule: marker.rule,
      family: marker.family,
      ...span(marker),
      sentence: sentenceId(marker.field, marker.sentence),
      voice: marker.voice,
      strength: marker.strength,
      ...(marker.target === null ? {} : { target: `${article}.n${marker.target}` }),
      note: marker.note
    })),
    scores: findings.scores,
    warnings: findings.warnings
  }
}

/** The captions among page furniture, each with whom it credits. */
const captionsIn = (removed: readonly Removed[]): Caption[] =>
  removed.filter(({ kind }) => kind === 'caption').map(({ start, end, text }) => ({ start, end, text, credit: findCredit(text) }))

/** The reading of an article that cannot be read: its text, empty lists, zero scores and the reason. */
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
