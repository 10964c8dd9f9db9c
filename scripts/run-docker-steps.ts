/**
 * Runs the build steps of the Dockerfile in clean folders, for machines without a Docker engine: each stage gets a separate folder that
 * stands for `/`, COPY copies, RUN runs in the stage's work folder. Prints the folder of the last stage.
 * What it does not check: the base image, users and permissions, the health check's schedule.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const scratch = mkdtempSync(path.join(tmpdir(), 'parallax-image-'))
const stages = new Map<string, string>()
let folder = ''
let workFolder = '/'

const inside = (target: string) => path.join(folder, path.posix.resolve(workFolder, target))

function copy(words: readonly string[]): void {
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length)
  const paths = words.filter((word) => !word.startsWith('--'))
  const target = paths.at(-1)!
  for (const source of paths.slice(0, -1)) {
    const start = from === undefined ? path.join(root, source) : path.join(stages.get(from)!, source)
    const end = target.endsWith('/') ? path.join(inside(target), path.basename(source)) : inside(target)
    cpSync(start, end, { recursive: true, verbatimSymlinks: true })
  }
}

function run(command: string): void {
  if (command.startsWith('mkdir -p /data')) return // a folder outside the work folder, for the image's own user
  execFileSync('sh', ['-c', command], { cwd: path.join(folder, workFolder), stdio: ['ignore', 'ignore', 'inherit'] })
}

for (const line of readFileSync(path.join(root, 'Dockerfile'), 'utf8').split('\n')) {
  const [instruction, ...words] = line.trim().split(/\s+/)
  if (instruction === 'FROM') {
    folder = path.join(scratch, words[2] ?? 'final')
    stages.set(words[2] ?? 'final', folder)
    workFolder = '/'
  } else if (instruction === 'WORKDIR') {
    workFolder = words[0]!
    mkdirSync(path.join(folder, workFolder), { recursive: true })
  } else if (instruction === 'COPY') copy(words)
  else if (instruction === 'RUN') run(words.join(' '))
}
console.log(path.join(folder, workFolder))
