/**
 * Prints the average length of a sentence and the Flesch reading ease of README.md, the pages of docs/ and the descriptions of the API.
 * Fails if one of the three parts is beyond its target: fewer than 20 words a sentence, and a reading ease above 50.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { measure, sentencesOf } from './measure-prose.ts'

const MOST_WORDS = 20
const LEAST_EASE = 50

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const pages = globSync('docs/*.md', { cwd: root }).sort()
/** References are not sentences. */
const withoutReferences = (page: string) => page.split(/^## Works that the rules rest on$/m)[0]!

function* describedIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) {
    if (key === 'example' || key === 'examples') continue
    if ((key === 'description' || key === 'summary') && typeof each === 'string') yield each
    else yield* describedIn(each)
  }
}

const parts = new Map([
  ['README.md', sentencesOf(read('README.md'))],
  ['docs', pages.flatMap((page) => sentencesOf(withoutReferences(read(page))))],
  ['API descriptions', [...new Set(describedIn(parse(read('openapi.yaml'))))].flatMap(sentencesOf)]
])
const others = [...pages, 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
const columns = ['', 'words a sentence', 'reading ease', 'sentences']
const show = (name: string, sentences: readonly string[]) => {
  const figures = measure(sentences)
  console.log(
    `${name.padEnd(26)} ${figures.wordsPerSentence.toFixed(1).padStart(16)} ${figures.readingEase.toFixed(1).padStart(13)} ${String(figures.sentences).padStart(10)}`
  )
  if (process.argv.includes('--longest')) console.log(`  ${figures.longest}`)
  return figures
}

console.log(`${columns[0]!.padEnd(26)} ${columns[1]} ${columns[2]!.padStart(13)} ${columns[3]!.padStart(10)}`)
for (const [name, sentences] of parts) {
  const { wordsPerSentence, readingEase } = show(name, sentences)
  if (wordsPerSentence >= MOST_WORDS || readingEase <= LEAST_EASE) process.exitCode = 1
}
console.log()
for (const page of others) show(page, sentencesOf(withoutReferences(read(page))))
