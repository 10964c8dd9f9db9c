import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PresentTask } from '../compute/run-presentation.ts'
import { AppError } from '../errors.ts'
import { type FormatName, formatNames, formats, mediaTypes, type WrittenFormat } from '../present/formats.ts'
import { reportPolicy } from '../present/report/write-report.ts'
import type { Significance } from '../schemas/comparison.ts'
import type { OffsetUnit, TableName } from '../schemas/listing.ts'
import type { KeptComparison } from '../store/store.ts'
import { chooseForm } from './choose-form.ts'

/** What `NOT_ACCEPTABLE` says. */
export const notAcceptable = `A comparison is available as ${mediaTypes.join(', ')}. “Accept” must name one of them.`

/**
 * Returns the format that `Accept` asks for: JSON if the client does not mind.
 *
 * Errors: `NOT_ACCEPTABLE`, listing the formats that there are.
 */
export function readFormat(request: FastifyRequest, reply: FastifyReply): FormatName {
  reply.header('vary', 'accept')
  const type = chooseForm(request.headers.accept, mediaTypes)
  const format = formatNames.find((name) => formats[name].mediaType === type)
  if (format === undefined) throw new AppError('NOT_ACCEPTABLE', notAcceptable)
  return format
}

/** What a client requests of a stored comparison in addition to its format; absent and null mean the default. */
interface Asked {
  readonly table: TableName | undefined
  readonly offsets: OffsetUnit | undefined
  readonly parts: ReadonlySet<string> | null
  readonly significance: ReadonlySet<Significance> | null
}

/** Returns the task of writing a stored comparison in a format. */
export function presentTask(
  { packed, supersededBy }: KeptComparison,
  format: FormatName,
  { table, offsets, parts, significance }: Asked
): PresentTask {
  const choice = {
    ...(table && { table }),
    ...(offsets && { offsets }),
    ...(parts && { parts: [...parts] }),
    ...(significance && { significance: [...significance] })
  }
  return { packed, supersededBy, format, choice }
}

/** Returns the task of writing a comparison in short. */
export const summaryTask = ({ packed, supersededBy }: Pick<KeptComparison, 'packed' | 'supersededBy'>): PresentTask => ({
  packed,
  supersededBy,
  format: 'json',
  choice: { view: 'summary' }
})

export const sendSummary = (reply: FastifyReply, bytes: Uint8Array): FastifyReply => reply.type('application/json').send(bytes)

/** Sends a comparison in the format that it was written in. A table's name is part of the file's. */
export function sendPresented(
  reply: FastifyReply,
  { format, table, id }: { readonly format: FormatName; readonly table: TableName | undefined; readonly id: string },
  bytes: Uint8Array
): FastifyReply {
  if (format === 'json') return reply.type('application/json').send(bytes)
  return sendTakeaway(reply, format, table && formats[format].tables === 'one' ? `${id}-${table}` : id, bytes)
}

/** Sends a comparison in a format other than JSON; what a browser does not show is offered as a file. `stem` is the file's name without its ending. */
function sendTakeaway(reply: FastifyReply, format: WrittenFormat, stem: string, bytes: Uint8Array): FastifyReply {
  const { mediaType, parameters, ending, isShown } = formats[format]
  // Nothing but the characters of an id and a table's name gets into the header.
  const name = `${stem.replace(/[^A-Za-z0-9_-]/g, '')}.${ending}`
  return reply
    .headers({
      'content-type': `${mediaType}${parameters}`,
      ...(isShown ? { 'content-security-policy': `${reportPolicy}; frame-ancestors 'none'` } : {}),
      'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`
    })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
