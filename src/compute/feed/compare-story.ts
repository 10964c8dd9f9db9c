import { compareReadings } from '../../compare/compare-readings.ts'
import { comparisonId } from '../../ids/comparison-id.ts'
import type { ComparisonRequest, Engine } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import { writeComparison } from '../../serialise/comparison-body.ts'
import { unpackHere } from '../../serialise/pack-bytes.ts'
import type { NewComparison } from '../../store/store.ts'
import { describeKept } from '../compute.ts'

/** A stored story to compare. `label` was sent with its articles, null where none was; `packed` are their Readings. */
export interface StoryTask {
  readonly tenant: string
  readonly story: string
  readonly label: string | null
  readonly packed: readonly string[]
  readonly engine: Engine
  readonly createdAt: string
  readonly keepsText: boolean
}

/** Compares the articles of a stored story, from their Readings; null where fewer than two of these have their words. */
export function compareStory({ tenant, story, label, packed, engine, createdAt, keepsText }: StoryTask): NewComparison | null {
  const readings = packed.map(unpack).filter(({ text }) => text !== null)
  if (readings.length < 2) return null
  // Of the same articles of the same story there is one comparison: its id is a digest of their ids.
  const articles = readings.map(({ article, outlet }) => ({ id: article, outlet }))
  const id = comparisonId(tenant, { story, articles } satisfies ComparisonRequest, engine)
  const comparison = { id, createdAt, story: label, engine, ...compareReadings(readings, {}) }
  return describeKept(comparison, writeComparison(comparison), readings, { storyId: story, keepsText })
}

const unpack = (packed: string) => JSON.parse(unpackHere(packed).toString()) as Reading
