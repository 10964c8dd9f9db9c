import type { Limits } from '../../config.ts'
import { AppError, type ErrorCode, type Fault } from '../../errors.ts'
import { checkArticle } from '../../requests/check-articles.ts'
import { compileShape } from '../../requests/check-shape.ts'
import { parseBody } from '../../requests/parse-body.ts'
import { IngestLine } from '../../schemas/ingest.ts'
import type { RejectedLine } from '../../store/feeds/keep-part.ts'

const lineShape = compileShape(IngestLine)
/** At most this many faults of one line are reported, so that one bad line does not fill the list. */
const MOST_FAULTS = 5

/** Checks one line of a feed. Errors: `AppError` with what is wrong with it, as for a request's body. */
export function checkLine(bytes: Uint8Array, limits: Limits): IngestLine {
  const line = parseBody(bytes, limits)
  const faults = [...lineShape(line), ...checkArticle(line, '', limits)]
  if (faults.length > 0) throw new AppError(commonCode(faults), describeFaults(faults))
  return line as IngestLine
}

/** The code of all faults, or `BODY_INVALID` if they differ. */
function commonCode(faults: readonly Fault[]): ErrorCode {
  const [first] = faults
  return faults.every(({ code }) => code === first!.code) ? first!.code : 'BODY_INVALID'
}

function describeFaults(faults: readonly Fault[]): string {
  const told = faults.slice(0, MOST_FAULTS).map(({ detail }) => detail)
  const more = faults.length - told.length
  return more === 0 ? told.join(' ') : `${told.join(' ')} ${more} more errors are not listed.`
}

/** Returns the entry for a line above the limit. Nothing of it was kept. */
export const tooLongLine = (line: number, limit: number): RejectedLine => ({
  line,
  code: 'LINE_TOO_LONG',
  detail: `The line exceeds the limit of ${limit} bytes.`
})
