import type { FastifyReply, FastifyRequest } from 'fastify'
import { formats } from '../present/formats.ts'
import type { Table } from '../present/tables/table.ts'
import { byteOrderMark, writeTable } from '../present/write-csv.ts'
import { chooseForm } from './choose-form.ts'

const { json, csv } = formats

/** Returns a response that is also available as a table. */
export const asTable = (schema: object, description: string, table: { readonly description: string }) => ({
  description,
  content: {
    [json.mediaType]: { schema },
    [csv.mediaType]: { schema: { type: 'string', description: table.description } }
  }
})

/** Checks whether `Accept` prefers CSV to JSON. The response depends on it from then on. */
export function prefersCsv(request: FastifyRequest, reply: FastifyReply): boolean {
  reply.header('vary', 'accept')
  return chooseForm(request.headers.accept, [json.mediaType, csv.mediaType]) === csv.mediaType
}

/** Sends a table as a CSV file. `stem` is the file's name without its ending. */
export function sendTable<Source>(reply: FastifyReply, table: Table<Source>, source: Source, stem: string): FastifyReply {
  return reply
    .headers({
      'content-type': `${csv.mediaType}${csv.parameters}`,
      'content-disposition': `attachment; filename="${stem}.${csv.ending}"`
    })
    .send(byteOrderMark + writeTable(table, source))
}

/** Points from one page of a list to the next, for formats that have no place for a cursor. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, next: string | null): void {
  if (next === null) return
  const [path, query] = request.url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('cursor', next)
  reply.header('link', `<${path}?${parameters}>; rel="next"`)
}
