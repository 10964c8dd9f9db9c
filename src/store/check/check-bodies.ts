import { sql, type Transaction } from 'kysely'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Comparison } from '../../schemas/comparison.ts'
import { Reading } from '../../schemas/reading.ts'
import { unpackHere } from '../../serialise/pack-bytes.ts'
import type { Database } from '../tables.ts'
import { fetchRows } from '../transfer/fetch-rows.ts'

const FETCH = 20

/** Members that are null if the words of articles are not stored; the schemas say what they are if they are. */
const wordMembers: ReadonlySet<string> = new Set(['text', 'replacement', 'title', 'byline'])

/** Checks that every stored comparison can be unpacked, is as its schema says, and has its parts and readings where the tables say. */
export async function* checkComparisons(trx: Transaction<Database>): AsyncGenerator<string> {
  const faultsOf = validator(Comparison)
  const query = sql<{ tenant: string; id: string; body: string; bounds: string; has_text: boolean; ranges: string }>`
    select tenant, id, body, bounds, has_text, (
      select coalesce(json_agg(json_build_array(name, starts, ends)), '[]')::text from comparison_article as own
      where own.tenant = comparison.tenant and own.comparison = comparison.id
    ) as ranges from comparison`
  for await (const { tenant, id, body, bounds, has_text, ranges } of fetchRows(trx, query, FETCH)) {
    const where = `comparison ${id} of tenant ${tenant}`
    try {
      const bytes = unpackHere(body)
      const value = JSON.parse(bytes.toString()) as Comparison
      if (value.id !== id) yield `${where} has the body of ${value.id}`
      for (const fault of faultsOf(value, has_text)) yield `${where}: ${fault}`
      for (const start of JSON.parse(bounds) as number[]) {
        if (!/^"\w+":/.test(bytes.toString('latin1', start, start + 40))) yield `${where}: no part begins at byte ${start}`
      }
      for (const [name, starts, ends] of JSON.parse(ranges) as [string, number, number][]) {
        if (readingAt(bytes, starts, ends) !== name)
          yield `${where}: the reading of “${name}” is not at bytes ${starts} to ${ends}`
      }
    } catch (error) {
      yield `${where} cannot be read: ${(error as Error).message}`
    }
  }
}

/** Checks that every Reading that is stored on its own can be unpacked and is as its schema says. */
export async function* checkReadings(trx: Transaction<Database>): AsyncGenerator<string> {
  const faultsOf = validator(Reading)
  const query = sql<{ tenant: string; id: string; reading: string }>`
    select tenant, id, reading from article where reading is not null`
  for await (const { tenant, id, reading } of fetchRows(trx, query, FETCH)) {
    const where = `article ${id} of tenant ${tenant}`
    try {
      const value = JSON.parse(unpackHere(reading).toString())
      for (const fault of faultsOf(value, value.text !== null)) yield `${where}: ${fault}`
    } catch (error) {
      yield `${where} cannot be read: ${(error as Error).message}`
    }
  }
}

/** The first faults of a value, each with its place. */
function validator(schema: TSchema): (value: unknown, hasText: boolean) => string[] {
  const check = Compile(schema)
  return (value, hasText) => {
    const filled = hasText
      ? value
      : JSON.parse(JSON.stringify(value, (name, member) => (member === null && wordMembers.has(name) ? '' : member)))
    return check
      .Errors(filled)
      .slice(0, 3)
      .map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  }
}

function readingAt(bytes: Buffer, starts: number, ends: number): string | null {
  try {
    return (JSON.parse(bytes.toString('utf8', starts, ends)) as Reading).article
  } catch {
    return null
  }
}
