import { timeOf } from '../../order-readings.ts'
import type { Edge } from '../../schemas/comparison.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { Story } from '../story/index-story.ts'
import type { Descent } from './choose-parents.ts'
import type { SharedWords } from './share-words.ts'
import { verbatimWords } from './verbatim-words.ts'
import type { ParentEvidence } from './weigh-parent.ts'

const round = (value: number) => Math.round(value * 10_000) / 10_000

/** A descent in its public shape: `verbatim` and `new` are shares of the copy's words, `edited` is what else it has from the parent. */
export function describeEdge(
  story: Story,
  cellsOf: readonly ReadonlyMap<number, AlignedCell>[],
  words: SharedWords,
  descent: Descent
): Edge {
  const { parent, copy, confidence, evidence } = descent
  const copied = round(Math.min(1, evidence.common))
  const verbatim = Math.min(copied, round(verbatimWords(cellsOf[parent]!, cellsOf[copy]!) / Math.max(1, words.wordCounts[copy]!)))
  return {
    from: story.articles[parent]!.reading.article,
    to: story.articles[copy]!.reading.article,
    copied,
    verbatim,
    edited: round(copied - verbatim),
    new: round(1 - copied),
    confidence: round(confidence),
    reason: reasonFor(story, parent, copy, evidence)
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`

function reasonFor(story: Story, parent: number, copy: number, evidence: ParentEvidence): string {
  const [from, to] = [parent, copy].map((article) => timeOf(story.articles[article]!.reading.publishedAt)) as [number, number]
  const reasons = [`${percent(evidence.common)} of its words stand there`]
  if (Number.isFinite(from) && Number.isFinite(to) && from < to)
    reasons.push(`which was published ${duration(to - from)} earlier`)
  if (story.articles.length > 2) {
    reasons.push(
      evidence.fromElsewhere < 0.005 && evidence.wordsOfMissingRows === 0
        ? 'it has nothing in common with the others that is not there'
        : `${percent(evidence.fromElsewhere)} of its words stand in others and not there`
    )
  }
  if (evidence.sharedGaps > 0.01) reasons.push('both lack the same words that most others have')
  if (evidence.peculiar > 2) reasons.push(`both have ${evidence.peculiar} words that hardly any other has`)
  if (evidence.newInside < 0.02) reasons.push('it puts hardly a word of its own into what it shares')
  if (evidence.parentNewInside > 0.01) reasons.push(`it leaves out words that only stand there`)
  const sentence = reasons.join('; ')
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`
}

function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 120) return `${minutes} minutes`
  return minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`
}
