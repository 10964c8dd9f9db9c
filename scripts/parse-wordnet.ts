/** Parts of speech, as WordNet's files call them, in the order in which synsets are numbered. */
export const parts = ['noun', 'verb', 'adj', 'adv'] as const
export type Part = (typeof parts)[number]

/** A set of words that share a meaning, as one line of `data.*` gives it. `key` is unique over all parts of speech. */
export interface Synset {
  readonly key: string
  readonly part: Part
  readonly topic: string
  readonly words: readonly string[]
  readonly pointers: readonly { readonly sign: string; readonly to: string }[]
}

/** A lemma of one part of speech with its synsets, the most frequent first, and how often each was counted in the tagged corpora. */
export interface Entry {
  readonly lemma: string
  readonly part: Part
  readonly senses: readonly { readonly key: string; readonly count: number }[]
}

const partOf: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }
const partNumbers: readonly string[] = ['', 'noun', 'verb', 'adj', 'adv', 'adj']
const keyOf = (part: Part, offset: string) => `${part}:${offset}`
/** The lines of a file but for the licence, which is indented. */
const linesOf = (file: string) => file.split('\n').filter((line) => line !== '' && !line.startsWith(' '))

/** Reads `data.noun` and its like (wndb(5WN)). */
export function parseSynsets(part: Part, file: string): Synset[] {
  return linesOf(file).map((line) => {
    const fields = line.split(' ')
    const wordCount = Number.parseInt(fields[3]!, 16)
    const at = 4 + 2 * wordCount
    const words = Array.from({ length: wordCount }, (_, i) => fields[4 + 2 * i]!.replace(/\([a-z]+\)$/, ''))
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [sign, offset, target] = fields.slice(at + 1 + 4 * i, at + 4 + 4 * i) as [string, string, string]
      return { sign, to: keyOf(partOf[target]!, offset) }
    })
    return { key: keyOf(part, fields[0]!), part, topic: fields[1]!, words, pointers }
  })
}

/** Reads `index.sense` (senseidx(5WN)): how often a lemma was counted in a synset, by both. */
export function parseCounts(file: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of linesOf(file)) {
    const [sense, offset, , count] = line.split(' ') as [string, string, string, string]
    const [lemma, rest] = sense.split('%') as [string, string]
    counts.set(`${lemma} ${partNumbers[Number(rest[0])]}:${offset}`, Number(count))
  }
  return counts
}

/** Reads `index.noun` and its like: lemmas with their synsets in order of frequency. */
export function parseEntries(part: Part, file: string, counts: ReadonlyMap<string, number>): Entry[] {
  return linesOf(file).map((line) => {
    const fields = line.trimEnd().split(' ')
    const lemma = fields[0]!
    const keys = fields.slice(-Number(fields[2])).map((offset) => keyOf(part, offset))
    return { lemma, part, senses: keys.map((key) => ({ key, count: counts.get(`${lemma} ${key}`) ?? 0 })) }
  })
}
