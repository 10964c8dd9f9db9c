import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The rows of `NAME.jsonl` or `NAME.jsonl.gz` in a folder. */
export function readRows<Row>(folder: string, name: string): Row[] {
  const file = ['.jsonl.gz', '.jsonl']
    .map((ending) => path.join(folder, name + ending))
    .find((candidate) => existsSync(candidate))
  if (file === undefined) throw new Error(`There is no ${name}.jsonl or ${name}.jsonl.gz in ${folder}.`)
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}
