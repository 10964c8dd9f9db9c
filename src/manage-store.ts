import { userInfo } from 'node:os'
import type { Config } from './config.ts'
import { AppError } from './errors.ts'
import { checkStore, exportStore, importStore, type RowCounts } from './store/keep-store.ts'

/** Where results are told: standard error, as an export may go to standard output. */
const tell = (line: string) => console.error(line)

/** A line for whoever has to account for it later, in the form that the service's log has. */
function tellAudit(entry: { readonly action: 'export' | 'import'; readonly file: string; readonly rows: RowCounts }): void {
  const { username } = userInfo()
  tell(JSON.stringify({ level: 30, time: Date.now(), log: 'audit', by: username, ...entry, msg: `audit: ${entry.action}` }))
}

/** `parallax export FILE`. */
export async function exportCommand(config: Config, file: string): Promise<void> {
  const rows = await exportStore(config, file)
  tell(`Exported ${describeRows(rows)}.`)
  tellAudit({ action: 'export', file, rows })
}

/** `parallax import FILE`. */
export async function importCommand(config: Config, file: string): Promise<void> {
  if (file === '-') {
    throw new AppError('EXPORT_INVALID', 'An import reads its file twice: give the name of a file, not “-”.')
  }
  const rows = await importStore(config, file)
  tell(`Imported ${describeRows(rows)}.`)
  tellAudit({ action: 'import', file, rows })
}

/** `parallax check`. Errors: `STORE_CORRUPT` if anything is wrong, after all of it is told. */
export async function checkCommand(config: Config): Promise<void> {
  let faulty = 0
  for await (const { name, faults } of checkStore(config)) {
    tell(`${name}: ${faults.length === 0 ? 'ok' : 'DAMAGED'}`)
    for (const fault of faults) tell(`  ${fault}`)
    if (faults.length > 0) faulty++
  }
  if (faulty > 0) throw new AppError('STORE_CORRUPT', 'The store is damaged. Restore it from a backup, see docs/operations.md.')
  tell('Nothing is damaged.')
}

function describeRows(rows: RowCounts): string {
  const of = (table: string, one: string, many: string) => `${rows[table] ?? 0} ${rows[table] === 1 ? one : many}`
  return `${of('comparison', 'comparison', 'comparisons')}, ${of('article', 'article', 'articles')}, ${of('story', 'story', 'stories')} and ${of('job', 'job', 'jobs')}`
}
