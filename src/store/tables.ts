import type { ColumnType } from 'kysely'

/** One stored comparison. `body` is JSON, compressed, in base64; `bounds` and `listing` are JSON as text, never looked into by SQL. */
export interface ComparisonTable {
  tenant: string
  id: string
  created_at: ColumnType<Date, string, never>
  story: string | null
  engine: string
  catalogue: string
  listing: string
  bounds: string
  body: string
}

/** An outlet with an article in a comparison: for listing by outlet. */
export interface ComparisonOutletTable {
  tenant: string
  comparison: string
  outlet_key: string
}

export interface Database {
  comparison: ComparisonTable
  comparison_outlet: ComparisonOutletTable
}
