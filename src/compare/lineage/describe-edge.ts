import { compareWritten } from '../../order-readings.ts'
import type { Edge, LineageEvidence } from '../../schemas/comparison.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { Story } from '../story/index-story.ts'
import { isBefore, publicationOf } from '../story/publication-order.ts'
import type { Relation } from './judge-relations.ts'
import type { OverlapTable } from './measure-overlap.ts'
import type { SharedWords } from './share-words.ts'
import { verbatimWords } from './verbatim-words.ts'

const round = (value: number) => Math.round(value * 10_000) / 10_000

/** What an edge is described from. */
export interface EdgeContext {
  readonly story: Story
  readonly cellsOf: readonly ReadonlyMap<number, AlignedCell>[]
  readonly words: SharedWords
  readonly overlap: OverlapTable
}

/**
 * Describes a relation in its public shape: `verbatim` and `new` are shares of the words of `to`, `edited` is what else it has in common. Without a
 * direction, `from` is the first of the two by outlet key, title and text.
 */
export function describeEdge(context: EdgeContext, relation: Relation): Edge {
  const { story, cellsOf, words, overlap } = context
  const [from, to] = relation.isKnown ? [relation.parent, relation.copy] : inWrittenOrder(story, relation)
  const size = Math.max(1, words.wordCounts[to]!)
  const copied = round(Math.min(1, overlap.commonOf(from, to) / size))
  const verbatim = Math.min(copied, round(verbatimWords(cellsOf[from]!, cellsOf[to]!) / size))
  return {
    from: story.articles[from]!.reading.article,
    to: story.articles[to]!.reading.article,
    copied,
    verbatim,
    edited: round(copied - verbatim),
    new: round(1 - copied),
    confidence: round(relation.confidence),
    direction: relation.isKnown ? 'known' : 'unknown',
    reason: relation.isKnown ? reasonFor(context, relation, copied) : shareReason(context, relation),
    evidence: relation.isKnown ? chosenEvidence(relation) : []
  }
}

function inWrittenOrder({ articles }: Story, { parent, copy }: Relation): [number, number] {
  const [a, b] = [articles[parent]!.reading, articles[copy]!.reading]
  return (compareWritten(a, b) || parent - copy) < 0 ? [parent, copy] : [copy, parent]
}

/** More spans than this prove nothing more. */
const MOST_EVIDENCE = 12
const byStrength = ['credit', 'error', 'edit', 'addition', 'date']

/** The strongest evidence, in the order of the text. */
function chosenEvidence({ credits, trace }: Relation): LineageEvidence[] {
  const all = [...credits, ...trace.evidence]
  const chosen = byStrength.flatMap((wanted) => all.filter(({ kind }) => kind === wanted)).slice(0, MOST_EVIDENCE)
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end || byStrength.indexOf(a.kind) - byStrength.indexOf(b.kind))
}

const percent = (share: number) => `${Math.round(share * 100)} %`
const outletOf = ({ articles }: Story, article: number) => articles[article]!.reading.outlet

function reasonFor({ story }: EdgeContext, relation: Relation, copied: number): string {
  const parent = outletOf(story, relation.parent)
  const reasons: string[] = []
  if (relation.credits.length > 0) reasons.push(`it names ${parent} as its source (“${relation.credits[0]!.text}”)`)
  const carried = describeCarried(relation.trace.evidence, parent)
  if (carried !== null) reasons.push(carried)
  const delay = describeDelay(story, relation)
  if (delay !== null) reasons.push(delay)
  reasons.push(`${percent(copied)} of its words are also there`)
  return capitalised(`${reasons.join('; ')}.`)
}

/** “it also has the misspelling “elments” and the changes “…” and “…” of the Courier”. */
function describeCarried(evidence: readonly LineageEvidence[], parent: string): string | null {
  const named = (
    [
      ['error', 'misspelling'],
      ['edit', 'change'],
      ['addition', 'loaded wording']
    ] as const
  ).flatMap(([kind, noun]) => {
    const found = [...new Set(evidence.filter((each) => each.kind === kind).map(({ text }) => shorten(text)))]
    if (found.length === 0) return []
    const shown = found
      .slice(0, 2)
      .map((text) => `“${text}”`)
      .join(' and ')
    const more = found.length > 2 ? ` and ${found.length - 2} more` : ''
    return [`the ${noun}${found.length > 1 && kind !== 'addition' ? 's' : ''} ${shown}${more}`]
  })
  return named.length === 0 ? null : `it also has ${named.join(', ')} of ${parent}`
}

const LONGEST_QUOTE = 60
const shorten = (text: string) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`
}

function shareReason({ story, overlap }: EdgeContext, { parent, copy }: Relation): string {
  return `They share ${percent(overlap.shareOf(parent, copy))} of the wording of the shorter one, and nothing shows whether ${outletOf(story, copy)} or ${outletOf(story, parent)} had it first.`
}

/** How long after the parent the copy came out, if both have a time; that it was a later day, if one has only a date. */
function describeDelay({ articles }: Story, { parent, copy }: Relation): string | null {
  const from = publicationOf(articles[parent]!.reading.publishedAt)
  const to = publicationOf(articles[copy]!.reading.publishedAt)
  if (from === null || to === null || !isBefore(from, to)) return null
  const isExact = from.last - from.first < MINUTE_MS && to.last - to.first < MINUTE_MS && from.isZoned === to.isZoned
  return isExact ? `it came out ${duration(to.first - from.first)} later` : 'it came out on a later day'
}

const MINUTE_MS = 60_000

function duration(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS))
  if (minutes < 120) return minutes === 1 ? 'a minute' : `${minutes} minutes`
  return minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`
}

const capitalised = (sentence: string) => `${sentence[0]!.toUpperCase()}${sentence.slice(1)}`
