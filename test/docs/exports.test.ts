import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { outputFormats } from '../../src/cli/choose-output.ts'
import { formatNames, formats } from '../../src/present/formats.ts'
import { tableNames } from '../../src/schemas/listing.ts'

const page = (name: string) => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')
/** What stands in marks in the first column of a page's tables. */
const named = (text: string) => [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)

t.test('docs/exports.md lists every format by its media type, then every table in its order', async (t) => {
  const [types, names] = [
    named(page('exports.md')).slice(0, formatNames.length),
    named(page('exports.md')).slice(formatNames.length)
  ]
  t.strictSame(new Set(types), new Set(formatNames.map((name) => formats[name].mediaType)))
  t.strictSame(names, tableNames)
})

t.test('docs/command-line.md names every format', async (t) => {
  const [line = ''] = page('command-line.md')
    .split('\n')
    .filter((each) => each.startsWith('| `--format` |'))
  for (const format of outputFormats) t.match(line, `\`${format}\``)
})
