import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Database } from './tables.ts'
import { writeDerived } from './write-derived.ts'

/** How often a failed step is tried, how long the first pause is, and how often what others have left undone is looked for. */
const MOST_TRIES = 5
const PAUSE_MS = 50
const LOOK_MS = 20_000
/** What another process has saved more recently than this is still its own. */
const OTHERS_MS = 10_000

/** What derives from stored comparisons, written one after the other behind the responses. */
export interface DerivingQueue {
  /** `isOfStory`: whether it may supersede another comparison. */
  add(tenant: string, id: string, isOfStory: boolean): void
  /** Resolves once what is known to be in progress may no longer change which comparison is superseded: at once, mostly. */
  storiesSettled(): Promise<void>
  /** Resolves once everything that was added before is written, or given up for now. */
  settled(): Promise<void>
  close(): Promise<void>
}

/**
 * Writes what derives from comparisons after these are safe: a response need not wait for it. What a process that died has left undone is
 * found at the start and every some seconds.
 */
export function deriveLater(db: Kysely<Database>, write = writeDerived): DerivingQueue {
  let last: Promise<void> = Promise.resolve()
  let waiting = 0
  let lastOfStory: Promise<void> | null = null
  let isClosed = false
  const add = (tenant: string, id: string, isOfStory: boolean) => {
    waiting++
    const own: Promise<void> = last
      .then(() => (isClosed ? undefined : tryToWrite(db, tenant, id, write)))
      .finally(() => {
        waiting--
        if (lastOfStory === own) lastOfStory = null
      })
    last = own
    if (isOfStory) lastOfStory = own
  }
  const look = async (before: Date) => {
    if (waiting > 0) return
    for (const { tenant, id } of await leftUndone(db, before).catch(() => [])) add(tenant, id, true)
  }
  const first = look(new Date())
  const timer = setInterval(() => void look(new Date(Date.now() - OTHERS_MS)), LOOK_MS).unref()
  return {
    add,
    storiesSettled: async () => {
      if (lastOfStory !== null) await lastOfStory
    },
    settled: async () => {
      await first
      await last
    },
    close: async () => {
      clearInterval(timer)
      await first
      isClosed = true
      await last
    }
  }
}

async function tryToWrite(db: Kysely<Database>, tenant: string, id: string, write: typeof writeDerived): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    try {
      return await write(db, tenant, id)
    } catch (error) {
      if (tries === MOST_TRIES) tellFailure(id, error)
      else await sleep(PAUSE_MS * 2 ** tries)
    }
  }
}

/** The next search for unfinished work tries it again. An error message may quote an article, so only its code is reported. */
function tellFailure(id: string, error: unknown): void {
  const { name, code = '' } = error as { name?: string; code?: string }
  process.emitWarning(`What derives from ${id} could not be written yet (${name} ${code}).`)
}

/** Oldest first: of several of one story the newest comes last. */
async function leftUndone(db: Kysely<Database>, before: Date): Promise<{ tenant: string; id: string }[]> {
  const { rows } = await sql<{ tenant: string; id: string }>`
    select tenant, id from comparison where pending is not null and created_at <= ${before.toISOString()}::timestamptz
    order by created_at, id limit 1000`.execute(db)
  return rows
}
