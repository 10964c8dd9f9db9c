import { AppError } from '../errors.ts'
import { timeOf } from '../order-readings.ts'
import { outletKey } from '../read/outlet-key.ts'
import { readDate } from '../read/read-date.ts'
import { wrongDate } from '../requests/check-articles.ts'
import type { ComparisonFilter } from '../schemas/listing.ts'
import type { ComparisonSelection, ListPlace, Page } from '../store/store.ts'

/** Returns what the store is asked for. Errors: `CURSOR_INVALID`, `QUERY_INVALID`. */
export function selectionOf({ story, outlet, from, to, limit = 50, cursor }: ComparisonFilter): ComparisonSelection {
  return {
    limit,
    ...(story === undefined ? {} : { story }),
    ...(outlet === undefined ? {} : { outletKey: outletKey(outlet) }),
    ...(from === undefined ? {} : { from: momentOf('from', from) }),
    ...(to === undefined ? {} : { to: momentOf('to', to) }),
    ...(cursor === undefined ? {} : { after: readCursor(cursor) })
  }
}

/** Lists a page of a list as JSON; its items are JSON already. */
export function listJson({ items, next }: Page): string {
  return `{"items":[${items.join(',')}],"next":${JSON.stringify(next && writeCursor(next))}}`
}

export const writeCursor = ({ createdAt, id }: ListPlace) => Buffer.from(`${createdAt} ${id}`).toString('base64url')

const momentPlace = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([\w-]{1,100})$/
const dayPlace = /^(\d{4}-\d{2}-\d{2}) ([^\0]{1,3000})$/

/** Reads the place that a cursor names, in a list by moments or by days. Errors: `CURSOR_INVALID`. */
export function readCursor(cursor: string, list: 'moments' | 'days' = 'moments'): ListPlace {
  const text = Buffer.from(cursor, 'base64url').toString()
  const [, createdAt, id] = (list === 'days' ? dayPlace : momentPlace).exec(text) ?? []
  if (createdAt === undefined || id === undefined || !isMoment(createdAt)) {
    const detail = '“cursor” must be the value of “next” from an earlier page of the same list.'
    throw new AppError('CURSOR_INVALID', detail, [{ code: 'CURSOR_INVALID', pointer: '/cursor', detail }])
  }
  return { createdAt, id }
}

/** Whether a moment, or day, as `writeCursor` writes it, exists: no thirtieth of February, and no year that databases do not know. */
const isMoment = (text: string): boolean => {
  const time = Date.parse(text)
  return time >= earliest && time <= latest && new Date(time).toISOString().startsWith(text)
}

/** The first and the last moment that PostgreSQL reads in this form. */
const [earliest, latest] = [Date.parse('0001-01-01T00:00:00.000Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/** Returns a moment of a query as ISO 8601 with milliseconds, in UTC. Errors: `QUERY_INVALID`. */
export function momentOf(name: string, value: string): string {
  const time = timeOf(readDate(value))
  if (Number.isFinite(time)) return new Date(Math.min(Math.max(time, earliest), latest)).toISOString()
  const detail = `“${name}” ${wrongDate(value)}`
  throw new AppError('QUERY_INVALID', detail, [{ code: 'QUERY_INVALID', pointer: `/${name}`, detail }])
}
