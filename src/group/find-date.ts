import { monthStarts } from '../languages/lexicon.ts'
import type { Reading } from '../schemas/reading.ts'

const DAY_MS = 86_400_000
/** How far into a text the date of its event is looked for; further down stand other days. */
const HEAD = 500

const month = `(${monthStarts.join('|')})[a-z]{0,6}\\.?`
const monthFirst = new RegExp(`\\b${month} {0,2}(\\d{1,2})(?:st|nd|rd|th)?,? {0,2}((?:19|20)\\d\\d)\\b`, 'i')
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? {0,2}${month},? {0,2}((?:19|20)\\d\\d)\\b`, 'i')
const yearFirst = /\b((?:19|20)\d\d)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\b/
const figuresOnly = /\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)\b/
const monthAlone = new RegExp(`\\b${month},? {0,2}((?:19|20)\\d\\d)\\b`, 'i')

/** A day, counted from 1970. `isSure` if the article was sent with it; otherwise it was read off the text. */
export interface EventDay {
  readonly day: number
  readonly isSure: boolean
}

/**
 * Finds the day on which an article was published: as sent, else by its address, else by the first date that stands at its head.
 * `undefined` if none of them gives one.
 */
export function findDate({ publishedAt, url, text }: Reading): EventDay | undefined {
  if (publishedAt !== null) {
    const time = Date.parse(publishedAt.slice(0, 10))
    if (!Number.isNaN(time)) return { day: Math.floor(time / DAY_MS), isSure: true }
  }
  const day = dateIn((url ?? '').slice(0, HEAD)) ?? dateIn(text.slice(0, HEAD))
  return day === undefined ? undefined : { day, isSure: false }
}

function dateIn(head: string): number | undefined {
  const named = monthFirst.exec(head)
  if (named) return dayNumber(named[3], monthNumber(named[1]), named[2])
  const british = dayFirst.exec(head)
  if (british) return dayNumber(british[3], monthNumber(british[2]), british[1])
  const iso = yearFirst.exec(head)
  if (iso) return dayNumber(iso[1], Number(iso[2]), iso[3] ?? '15')
  const figures = figuresOnly.exec(head)
  // 31/5 and 5/31 are both in use: a half above 12 is the day; if both may be the month, either reading is near enough
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])]
    return first > 12 ? dayNumber(figures[3], second, figures[1]) : dayNumber(figures[3], first, figures[2])
  }
  const rough = monthAlone.exec(head)
  return rough ? dayNumber(rough[2], monthNumber(rough[1]), '15') : undefined
}

const monthNumber = (name: string | undefined) => monthStarts.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

function dayNumber(year: string | undefined, month: number, day: string | undefined): number | undefined {
  if (month < 1 || month > 12) return undefined
  const time = Date.UTC(Number(year), month - 1, Math.min(31, Math.max(1, Number(day))))
  return Math.floor(time / DAY_MS)
}
