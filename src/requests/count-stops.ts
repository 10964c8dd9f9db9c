/**
 * Returns about how many sentences a text has, without reading it: stops before white space and line breaks, each run of white space once.
 *
 * Cheap enough to run for every body. If it finds fewer sentences than reading does, the sentences read are counted too.
 */
export function countStops(text: string): number {
  let count = 0
  let isAfterStop = false
  let isCounted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > SPACE) {
      isAfterStop = isStop(unit) || (isAfterStop && closers.has(unit))
      isCounted = false
    } else if (!isCounted && (isAfterStop || unit === LINE_FEED)) {
      count++
      isCounted = true
      isAfterStop = false
    }
  }
  return count + (isAfterStop ? 1 : 0)
}

const SPACE = 32
const LINE_FEED = 10
const LAST_PLAIN_STOP = 64
const LAST_ASCII = 127
const unitsOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))
const plainStops = unitsOf('.!?')
const otherStops = unitsOf('…。！？')
/** Most characters are ASCII letters, which one comparison recognises. */
const isStop = (unit: number) => (unit < LAST_PLAIN_STOP ? plainStops.has(unit) : unit > LAST_ASCII && otherStops.has(unit))
const closers = unitsOf('"”’\'»)]')
