import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import type { Takeaway } from '../present/present-comparison.ts'
import { reportPolicy } from '../present/report/write-report.ts'
import { chooseForm } from './choose-form.ts'

/** The forms that a stored comparison can be had in. */
export type Form = 'json' | Takeaway

const forms: Readonly<Record<string, Form>> = {
  'application/json': 'json',
  'text/html': 'html',
  'text/csv': 'csv',
  'application/tei+xml': 'tei'
}

const headers: Readonly<Record<Takeaway, Readonly<Record<string, string>>>> = {
  html: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${reportPolicy}; frame-ancestors 'none'`
  },
  csv: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  tei: { 'content-type': 'application/tei+xml; charset=utf-8' }
}
const fileEndings = { html: 'html', csv: 'csv', tei: 'xml' } as const

/**
 * The form that `Accept` asks for: JSON where the client does not mind.
 *
 * Errors: `NOT_ACCEPTABLE`, listing the forms that there are.
 */
export function readForm(request: FastifyRequest, reply: FastifyReply): Form {
  reply.header('vary', 'accept')
  const offered = Object.keys(forms)
  const type = chooseForm(request.headers.accept, offered)
  if (type !== null) return forms[type]!
  throw new AppError('NOT_ACCEPTABLE', `A comparison can be had as ${offered.join(', ')}; “Accept” names none of them.`)
}

/** Sends a comparison in a form other than JSON; tables and TEI are offered as a file. `stem` is the file's name without its ending. */
export function sendTakeaway(reply: FastifyReply, form: Takeaway, stem: string, bytes: Uint8Array): FastifyReply {
  const kind = form === 'html' ? 'inline' : 'attachment'
  // Nothing but the characters of an id and a table's name gets into the header.
  const name = `${stem.replace(/[^A-Za-z0-9_-]/g, '')}.${fileEndings[form]}`
  return reply
    .headers({ ...headers[form], 'content-disposition': `${kind}; filename="${name}"` })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
