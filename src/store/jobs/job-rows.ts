import { type Kysely, sql } from 'kysely'
import { type JobState, jobKinds } from '../../schemas/job.ts'
import type { ListPlace } from '../store.ts'
import type { Database } from '../tables.ts'
import type { JobEventTable, JobTable } from './job-tables.ts'
import type { WorkKind } from './work-kinds.ts'

/** Which job: no job is found without its tenant. */
export interface JobKey {
  readonly tenant: string
  readonly id: string
}

/** What every response about a job is made of. */
export type JobRow = Pick<JobTable, 'id' | 'kind' | 'state' | 'progress' | 'details' | 'result' | 'error' | 'webhook'> & {
  created_at: Date
}

/** What the process that runs a job gets of it. */
export interface ClaimedJob extends JobKey {
  readonly kind: WorkKind
  readonly input: string
  readonly details: string | null
  readonly webhook: string | null
  /** Why an earlier attempt failed, as the JSON of a Problem. */
  readonly error: string | null
  /** How often it was begun, this time included. */
  readonly attempts: number
}

type Db = Kysely<Database>
export type JobPatch = Partial<Pick<JobTable, 'state' | 'progress' | 'details' | 'result' | 'error' | 'input' | 'claim' | 'key'>>

/** The columns that responses are made of. */
const publicColumns = ['id', 'kind', 'state', 'progress', 'details', 'result', 'error', 'webhook', 'created_at'] as const
const open: readonly JobState[] = ['queued', 'running']

/** A job to be inserted. */
export type JobToInsert = JobKey &
  Pick<JobTable, 'webhook' | 'key' | 'details'> & { readonly kind: WorkKind; readonly input: string }

/** Inserts jobs; their rows by id. */
export async function insertJobs(db: Db, jobs: readonly JobToInsert[]): Promise<ReadonlyMap<string, JobRow>> {
  if (jobs.length === 0) return new Map()
  const rows = jobs.map((job) => ({ ...job, state: 'queued', progress: 0, created_at: new Date().toISOString() }) as const)
  const inserted = await db.insertInto('job').values(rows).returning(publicColumns).execute()
  return new Map(inserted.map((row) => [row.id, row]))
}

/** Of some keys of jobs of a kind, those under which a job waits that has not been begun, and that job. */
export async function findQueued(
  db: Db,
  tenant: string,
  kind: WorkKind,
  keys: readonly string[]
): Promise<ReadonlyMap<string, JobRow>> {
  if (keys.length === 0) return new Map()
  const found = await db
    .selectFrom('job')
    .select(['key', ...publicColumns])
    .where('tenant', '=', tenant)
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .where('kind', '=', kind)
    .where('state', '=', 'queued')
    .execute()
  return new Map(found.map(({ key, ...row }) => [key!, row]))
}

export async function findJob(db: Db, { tenant, id }: JobKey): Promise<JobRow | null> {
  const found = await db
    .selectFrom('job')
    .select(publicColumns)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** Lists jobs, newest first, at most `limit` plus one, which shows that there are more. */
export async function listJobs(
  db: Db,
  tenant: string,
  { state, after, limit }: { state?: JobState; after?: ListPlace; limit: number }
): Promise<JobRow[]> {
  let query = db.selectFrom('job').select(publicColumns).where('tenant', '=', tenant).where('kind', 'in', jobKinds)
  if (state !== undefined) query = query.where('state', '=', state)
  if (after !== undefined) {
    query = query.where(sql<boolean>`(created_at, id) < (${after.createdAt}::timestamptz, ${after.id}::text)`)
  }
  return await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** Takes an open job for the attempt named `claim`. An earlier attempt can no longer end it. Null if it is not open. */
export async function claimJob(db: Db, place: JobKey, claim: string): Promise<ClaimedJob | null> {
  const where = { place, from: open }
  const row = await changeJob(db, where, { state: 'running', progress: 0, claim }, 1)
  return row && { ...row, ...place, input: row.input ?? '' }
}

/** Changes a job that this attempt still holds; false if it was cancelled or taken over. */
export async function changeClaimed(
  db: Db,
  held: JobKey & { readonly claim: string },
  patch: JobPatch,
  attempts = 0
): Promise<boolean> {
  return (await changeJob(db, { place: held, from: ['running'], claim: held.claim }, patch, attempts)) !== null
}

/** Ends a job that has not ended yet; null if it has. */
export async function endJob(db: Db, place: JobKey, patch: JobPatch): Promise<{ webhook: string | null } | null> {
  return await changeJob(db, { place, from: open }, ended(patch))
}

/** A last state with what goes with it: the input is needed no more, and nothing is looked for by its key. */
export const ended = (patch: JobPatch): JobPatch => ({ ...patch, input: null, claim: null, key: null })

/** One statement, so that no change is without its event. Of steps of a feed nobody is told: they have none. */
async function changeJob(
  db: Db,
  { place, from, claim }: { place: JobKey; from: readonly JobState[]; claim?: string },
  patch: JobPatch,
  attempts = 0
) {
  const isLast = patch.state !== undefined && !open.includes(patch.state)
  const changed = await db
    .with('changed', (query) => {
      const update = query
        .updateTable('job')
        .set({ ...patch, ...(isLast ? { ended_at: new Date().toISOString() } : {}) })
        .set(({ eb }) => ({ events: eb('events', '+', 1), attempts: eb('attempts', '+', attempts) }))
        .where('tenant', '=', place.tenant)
        .where('id', '=', place.id)
        .where('state', 'in', from)
      const held = claim === undefined ? update : update.where('claim', '=', claim)
      return held.returning([
        'tenant',
        'id',
        'kind',
        'state',
        'progress',
        'input',
        'details',
        'webhook',
        'error',
        'attempts',
        'events'
      ])
    })
    .with('noted', (query) =>
      query
        .insertInto('job_event')
        .columns(['tenant', 'job', 'number', 'state', 'progress'])
        .expression(({ selectFrom }) =>
          selectFrom('changed').select(['tenant', 'id', 'events', 'state', 'progress']).where('kind', 'in', jobKinds)
        )
    )
    .selectFrom('changed')
    .selectAll()
    .executeTakeFirst()
  return changed ?? null
}

/** Finds the claims of these that still hold: what is not among them was cancelled or taken over. */
export async function findHeld(db: Db, claims: readonly string[], places: readonly JobKey[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('job')
    .select('claim')
    .where('tenant', 'in', [...new Set(places.map(({ tenant }) => tenant))])
    .where(
      'id',
      'in',
      places.map(({ id }) => id)
    )
    .where('claim', 'in', claims)
    .execute()
  return new Set(rows.map(({ claim }) => claim!))
}

export type JobEventRow = Pick<JobEventTable, 'number' | 'state' | 'progress'>

/** Returns the events of a job after a number, in order. */
export async function eventsAfter(db: Db, { tenant, id }: JobKey, number: number): Promise<JobEventRow[]> {
  return await db
    .selectFrom('job_event')
    .select(['number', 'state', 'progress'])
    .where('tenant', '=', tenant)
    .where('job', '=', id)
    .where('number', '>', number)
    .orderBy('number')
    .limit(1000)
    .execute()
}

/** Returns the number of the last event of each job, in one statement; null for one that is not there. */
export async function countEvents(db: Db, keys: readonly JobKey[]): Promise<(number | null)[]> {
  const [tenants, ids] = [keys.map(({ tenant }) => tenant), keys.map(({ id }) => id)]
  const { rows } = await sql<{ place: number; events: number }>`
    select wanted.place::int as place, job.events
    from unnest(${tenants}::text[], ${ids}::text[]) with ordinality as wanted (tenant, id, place)
    join job on job.tenant = wanted.tenant and job.id = wanted.id`.execute(db)
  const counts = new Map(rows.map(({ place, events }) => [place - 1, events]))
  return keys.map((_, i) => counts.get(i) ?? null)
}

/** Removes jobs that ended before a moment, with their events, a few at a time; true if there may be more. */
export async function removeEnded(db: Db, before: string, limit = 500): Promise<boolean> {
  const old = await db.selectFrom('job').select(['tenant', 'id']).where('ended_at', '<', new Date(before)).limit(limit).execute()
  for (const { tenant, id } of old) await db.deleteFrom('job').where('tenant', '=', tenant).where('id', '=', id).execute()
  return old.length === limit
}

/** Returns how many jobs of all tenants wait or run. */
export async function countOpen(db: Db): Promise<Record<'queued' | 'running', number>> {
  const rows = await db
    .selectFrom('job')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('ended_at', 'is', null)
    .groupBy('state')
    .execute()
  const of = (state: JobState) => Number(rows.find((row) => row.state === state)?.count ?? 0)
  return { queued: of('queued'), running: of('running') }
}
