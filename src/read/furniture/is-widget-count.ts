import { besideWidgets, widgetCounted } from '../../languages/lexicon.ts'

const figure = /^#?\d[\d.,]{0,11}[km]?$/
const starSigns = /^[★☆⭐✩✪✭⯨]{3,10}$/u
const LONGEST_COUNT = 70
const LONGEST_STARS = 30

/** Checks whether a line is a counter of the page: a rating, shares and comments, a reading time (“Rated 3.8 by 2,517 visitors”, “56 Comments 12 Shares”). */
export function isWidgetCount(line: string): boolean {
  if (line.length > LONGEST_COUNT) return false
  if (line.length <= LONGEST_STARS && starSigns.test(line.replace(/[\s\d.,/()]+/g, ''))) return true
  let hasFigure = false
  let hasCounted = false
  for (const piece of line.toLowerCase().split(/[\s:|/()•·–—-]+/)) {
    const word = piece.replace(/[.!,]{1,3}$/, '')
    if (word === '') continue
    if (figure.test(word)) hasFigure = true
    else if (widgetCounted.has(word)) hasCounted = true
    else if (!besideWidgets.has(word)) return false
  }
  return hasFigure && hasCounted
}
