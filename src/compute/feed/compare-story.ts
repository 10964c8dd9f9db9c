import { compareReadings } from '../../compare/compare-readings.ts'
import { comparisonId } from '../../ids/comparison-id.ts'
import type { ComparisonRequest, Engine } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import { writeComparison } from '../../serialise/comparison-body.ts'
import { unpackHere } from '../../serialise/pack-bytes.ts'
import type { NewComparison } from '../../store/store.ts'
import { describeKept } from '../compute.ts'
import { withinLimit } from '../limit-sentences.ts'

/** A stored story to compare. `label` was sent with its articles, null if none was; `packed` are their Readings. */
export interface StoryTask {
  readonly tenant: string
  readonly story: string
  readonly label: string | null
  readonly packed: readonly string[]
  readonly engine: Engine
  readonly createdAt: string
  readonly keepsText: boolean
  /** Articles beyond so many sentences are left out, the first ones published stay. */
  readonly mostSentences: number
}

/** Compares the articles of a stored story, from their Readings; null if fewer than two of these have their words. */
export function compareStory({ packed, mostSentences, ...task }: StoryTask): NewComparison | null {
  const { tenant, story, label, engine, createdAt, keepsText } = task
  const readings = withinLimit(
    packed.map(unpack).filter(({ text }) => text !== null),
    mostSentences
  )
  if (readings.length < 2) return null
  // Of the same articles of the same story there is one comparison: its id is a digest of their ids.
  const articles = readings.map(({ article, outlet }) => ({ id: article, outlet }))
  const id = comparisonId(tenant, { story, articles } satisfies ComparisonRequest, engine)
  const comparison = { id, createdAt, story: label, engine, ...compareReadings(readings, {}) }
  return describeKept(comparison, writeComparison(comparison), readings, { storyId: story, keepsText })
}

const unpack = (packed: string) => JSON.parse(unpackHere(packed).toString()) as Reading
