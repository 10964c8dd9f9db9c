import { findDate } from '../../group/find-date.ts'
import { articleId } from '../../ids/article-id.ts'
import { storyIdOf } from '../../ids/story-id.ts'
import { describeArticle } from '../../outlets/describe-article.ts'
import type { Reading } from '../../schemas/reading.ts'
import { readingWithoutWords } from '../../serialise/comparison-body.ts'
import { packBytes } from '../../serialise/pack-bytes.ts'
import type { LineRow, RejectedLine } from '../../store/feeds/keep-part.ts'
import { packProfile, profileReading } from './profile-reading.ts'
import { type LineTask, readLines } from './read-lines.ts'

export interface PartTask extends LineTask {
  /** When the lines came: ISO 8601. */
  readonly came: string
  readonly keepsText: boolean
}

const DAY_MS = 86_400_000

/** Reads lines into the data to store. Errors: none; a line that cannot be kept is rejected. */
export function readPart(task: PartTask): { readonly rows: LineRow[]; readonly rejected: RejectedLine[] } {
  const { read, rejected } = readLines(task)
  return { rows: read.map(({ reading, story }) => makeRow(task, reading, story)), rejected }
}

function makeRow({ came, keepsText }: PartTask, given: Reading, label: string | null): LineRow {
  const reading = { ...given, article: articleId(given) }
  const { day, isSure } = findDate(reading) ?? { day: Math.floor(Date.parse(came) / DAY_MS), isSure: false }
  const whole = packBytes(Buffer.from(JSON.stringify(reading)))
  const packed = keepsText ? whole : packBytes(Buffer.from(readingWithoutWords(reading)))
  return {
    article: { ...describeArticle(reading, came, keepsText), packed },
    day,
    isSure,
    story: label === null ? null : { id: storyIdOf(label), label },
    profile: packProfile(profileReading(reading)),
    words: keepsText ? null : whole
  }
}
