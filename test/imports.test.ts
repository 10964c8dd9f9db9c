import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { comparingStages } from '../src/compare/compare-readings.ts'
import { closedClass } from '../src/languages/lexicon.ts'
import { readingStages } from '../src/read/read-article.ts'

const root = path.join(import.meta.dirname, '..')

interface ImportLine {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))
}

/** Every import of a file: a path from the root if it is one of ours, else the name of the package. */
function importsOf(file: string): ImportLine[] {
  const lines = readFileSync(path.join(root, file), 'utf8').matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
  )
  return [...lines].map(([, type, target]) => {
    const to = target!.startsWith('.') ? path.join(path.dirname(file), target!) : target!
    return { from: file, to, isType: type !== undefined }
  })
}

const all = [...sourceFiles('src'), ...sourceFiles('routes')].flatMap(importsOf)
const within = (folder: string) => all.filter(({ from }) => from.startsWith(`${folder}/`))
const violations = (lines: ImportLine[], isAllowed: (line: ImportLine) => boolean) =>
  lines.filter((line) => !isAllowed(line)).map(({ from, to }) => `${from} imports ${to}`)

t.test('reading, comparing, grouping and the catalogue know no server, store, clock or environment', async (t) => {
  const allowedPackages = [
    'wink-nlp',
    'wink-eng-lite-web-model',
    'diff',
    'franc',
    '@mozilla/readability',
    'linkedom',
    'entities/decode',
    'chrono-node/en'
  ]
  const pure = ['src/read', 'src/compare', 'src/group', 'src/words', 'src/catalogue', 'src/languages']
  for (const folder of pure) {
    t.strictSame(
      violations(
        within(folder),
        ({ to }) =>
          /^src\/(read|compare|group|words|catalogue|languages|schemas)\//.test(to) ||
          to === 'src/order-readings.ts' ||
          allowedPackages.includes(to)
      ),
      [],
      folder
    )
  }
  const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.)/
  const callers = pure.flatMap(sourceFiles).filter((file) => impure.test(readFileSync(path.join(root, file), 'utf8')))
  t.strictSame(callers, [])
})

t.test('reading knows nothing of comparing; comparing takes only types from reading', async (t) => {
  t.strictSame(
    violations(within('src/read'), ({ to }) => !/^src\/(compare|group)\//.test(to)),
    []
  )
  t.strictSame(
    violations(within('src/compare'), ({ to, isType }) => isType || !to.startsWith('src/read/')),
    []
  )
})

t.test('only a language’s own folder loads a tagger and its model', async (t) => {
  t.strictSame(
    violations(all, ({ from, to }) => !to.startsWith('wink-') || from.startsWith('src/languages/')),
    []
  )
})

t.test('a language is reached through the files of src/languages: nothing outside knows its folder', async (t) => {
  t.strictSame(
    violations(all, ({ from, to }) => from.startsWith('src/languages/') || !/^src\/languages\/[^/]+\//.test(to)),
    []
  )
})

t.test('what is known of a language knows nothing of the stages that use it', async (t) => {
  const isOwn = (to: string) => to.startsWith('src/languages/') || to.startsWith('wink-')
  t.strictSame(
    violations(within('src/languages'), ({ to, isType }) => isOwn(to) || (isType && to.startsWith('src/schemas/'))),
    []
  )
})

/** Files of the stages that list names of HTML or numerals, some of which are written like words. */
const namesLikeWords = [
  'src/read/furniture/drop-furniture.ts',
  'src/read/furniture/find-tags.ts',
  'src/read/sentences/list-items.ts'
]

/** Groups of three words and more that a file lists: literals side by side, alternatives of an expression, lists in one string. */
function wordGroups(file: string): string[][] {
  const code = readFileSync(path.join(root, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  const literals = [...code.matchAll(/\[(?:\s*'[^'\n]{1,20}',?\s*){3,}\]/g)].map(([list]) =>
    [...list.matchAll(/'([^']*)'/g)].map((found) => found[1]!)
  )
  const alternatives = [...code.matchAll(/[(|](?:\?:)?([a-z' ]{1,20}(?:\|[a-z' ]{1,20}){2,})[)|]/g)].map((found) =>
    found[1]!.split('|')
  )
  const strings = [...code.matchAll(/words\(\s*[`']([^`']*)[`']/g)].map((found) => found[1]!.split(/\s+/))
  return [...literals, ...alternatives, ...strings]
}

t.test('words of a language stand in its folder: no stage lists any', async (t) => {
  const stages = ['src/read', 'src/compare', 'src/group', 'src/words', 'src/outlets'].flatMap(sourceFiles)
  const listed = stages.flatMap((file) =>
    wordGroups(file)
      .filter((group) => group.some((word) => closedClass.has(word)))
      .map((group) => `${file}: ${group.join(' ')}`)
  )
  t.strictSame(
    listed.filter((line) => !namesLikeWords.includes(line.split(':')[0]!)),
    []
  )
  t.ok(
    wordGroups('src/languages/english/sentences/line-ends.ts').some((group) => group.includes('the')),
    'such a list is found'
  )
})

/** The stages of each half, by the folder it stands in, with the file that lists them. */
const halves = [
  { half: 'src/read', stages: readingStages, list: '`readingStages` in src/read/read-article.ts' },
  { half: 'src/compare', stages: comparingStages, list: '`comparingStages` in src/compare/compare-readings.ts' }
]

t.test('an earlier stage never imports a later one', async (t) => {
  for (const { half, stages, list } of halves) {
    const folders = readdirSync(path.join(root, half), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    t.strictSame(
      folders.map(({ name }) => name).sort(),
      [...stages].sort(),
      `a stage is a folder of ${half}, and stands in ${list}`
    )
    const stageOf = (file: string) => stages.indexOf(file.split('/')[2] ?? '')
    const backwards = within(half).filter(({ to, isType }) => !isType && to.startsWith(`${half}/`) && stageOf(to) >= 0)
    t.strictSame(
      violations(
        backwards.filter(({ from }) => stageOf(from) >= 0),
        ({ from, to }) => stageOf(to) <= stageOf(from)
      ),
      [],
      half
    )
  }
})

/** The folder below `src` that a file stands in; a file of `src` itself is a room of its own. */
const roomOf = (file: string) => file.split('/').slice(0, 2).join('/')

t.test('no folder imports one that imports it, types included', async (t) => {
  const importsOfRoom = new Map<string, Set<string>>()
  for (const { from, to } of all) {
    if (!from.startsWith('src/') || !to.startsWith('src/') || roomOf(from) === roomOf(to)) continue
    importsOfRoom.set(roomOf(from), (importsOfRoom.get(roomOf(from)) ?? new Set()).add(roomOf(to)))
  }
  const reaches = (from: string, wanted: string, seen = new Set<string>()): boolean =>
    [...(importsOfRoom.get(from) ?? [])].some((to) => to === wanted || (!seen.has(to) && reaches(to, wanted, seen.add(to))))
  t.strictSame(
    [...importsOfRoom.keys()].filter((room) => reaches(room, room)),
    []
  )
})

t.test('nothing outside the store knows that there is a database', async (t) => {
  t.strictSame(
    violations(
      all.filter(({ from }) => !from.startsWith('src/store/')),
      ({ to }) => !/^(?:kysely|pg|pg-boss|@electric-sql\/pglite)$/.test(to) && to !== 'src/store/tables.ts'
    ),
    []
  )
})

t.test('routes hand over: they use schemas, errors and what the app carries, never a driver or a stage', async (t) => {
  t.strictSame(
    violations(
      within('routes'),
      ({ to, isType }) => isType || !/^src\/(read|compare|group)\/|^(?:kysely|pg|piscina|@electric-sql\/pglite)$/.test(to)
    ),
    []
  )
})

t.test('only the server and the command line read the environment', async (t) => {
  const readers = [...sourceFiles('src'), ...sourceFiles('routes')].filter((file) =>
    /process\.(?:env|argv)/.test(readFileSync(path.join(root, file), 'utf8'))
  )
  t.strictSame(
    readers.filter((file) => !['src/server.ts', 'src/cli.ts'].includes(file)),
    []
  )
})
