import { monthStarts } from '../../languages/english/time-words.ts'

const iso = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/i
const written =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})\b/

/**
 * A date as pages write it, as ISO 8601: with its time where the page gives it in that form, else the day alone.
 * Null if it is not a date. Days in figures alone (“05/08/2020”) are ambiguous and are not read.
 */
export function isoDate(value: string): string | null {
  const short = value.slice(0, 80)
  const exact = iso.exec(short)
  if (exact !== null) {
    const [, year, month, day, time, zone] = exact
    if (!isDay(Number(month), Number(day))) return null
    return `${year}-${month}-${day}${time === undefined ? '' : `T${time}${zone?.toUpperCase() ?? ''}`}`
  }
  const found = written.exec(short)
  if (found === null) return null
  const month = monthStarts.indexOf((found[2] ?? found[3]!).slice(0, 3).toLowerCase()) + 1
  const day = Number(found[1] ?? found[4])
  if (!isDay(month, day)) return null
  return `${found[5]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31
