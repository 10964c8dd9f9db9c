import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { JobEvent } from '../jobs/jobs.ts'

/** Something is sent at least this often, so that no proxy takes the connection for dead. */
const quietMs = 15_000

/** Returns the number of the last event that a reconnecting client received; 0 if it received none. */
export function lastEventNumber(header: string | string[] | undefined): number {
  const text = String(header ?? '')
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** Sends events as they come (server-sent events); ends with the last one. A client that is slow holds up nobody but itself. */
export function sendEvents(reply: FastifyReply, batches: AsyncIterable<readonly JobEvent[]>): FastifyReply {
  return reply
    .type('text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(Readable.from(writeEvents(batches), { objectMode: false, highWaterMark: 16 * 1024 }))
}

async function* writeEvents(batches: AsyncIterable<readonly JobEvent[]>): AsyncGenerator<string> {
  // A client that loses the connection comes back after a second.
  yield 'retry: 1000\n\n'
  let sentAt = Date.now()
  for await (const events of batches) {
    if (events.length === 0 && Date.now() - sentAt < quietMs) continue
    sentAt = Date.now()
    yield events.length === 0 ? ':\n\n' : events.map(writeEvent).join('')
  }
}

const writeEvent = ({ number, name, job }: JobEvent) => `id: ${number}\nevent: ${name}\ndata: ${JSON.stringify(job)}\n\n`
