import { userInfo } from 'node:os'
import type { Config } from './config.ts'
import { AppError } from './errors.ts'
import { checkStore, exportStore, importStore, type RowCounts } from './store/keep-store.ts'

/** Prints results to standard error, because an export may use standard output. */
const tell = (line: string) => console.error(line)

/** Prints an audit line in the form of the service's log. */
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
    throw new AppError(
      'EXPORT_INVALID',
      'An import reads its file twice, so it cannot read standard input. Give the name of a file.'
    )
  }
  const rows = await importStore(config, file)
  tell(`Imported ${describeRows(rows)}.`)
  tellAudit({ action: 'import', file, rows })
}

/** `parallax check`. Errors: `STORE_CORRUPT` if anything is wrong, after everything is printed. */
export async function checkCommand(config: Config): Promise<void> {
  let faulty = 0
  for await (const { name, faults } of checkStore(config)) {
    tell(`${name}: ${faults.length === 0 ? 'ok' : 'DAMAGED'}`)
    for (const fault of faults) tell(`  ${fault}`)
    if (faults.length > 0) faulty++
  }
  if (faulty > 0) throw new AppError('STORE_CORRUPT', 'The store is damaged. Restore a backup as docs/operations.md describes.')
  tell('The store has no damage.')
}

function describeRows(rows: RowCounts): string {
  const of = (table: string, one: string, many: string) => `${rows[table] ?? 0} ${rows[table] === 1 ? one : many}`
  return `${of('comparison', 'comparison', 'comparisons')}, ${of('article', 'article', 'articles')}, ${of('story', 'story', 'stories')} and ${of('job', 'job', 'jobs')}`
}
