import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type FolderLockedError, lockFolder } from '../../../src/store/embedded/lock-folder.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const neverLost = (error: Error) => {
  throw error
}
const inNamespace = ['-pf', '--mount-proc', '--kill-child']
const hasNamespaces = spawnSync('unshare', [...inNamespace, 'true']).status === 0
if (!hasNamespaces && process.env.CI) t.fail('process namespaces can be made when tests run under CI')

/** A process that takes the lock of a folder, says whether it could, and stays. With a `prefix`, started by that command. */
function hold(folder: string, prefix: readonly string[] = []): ChildProcess {
  const script = `
    import { lockFolder } from '${root}/src/store/embedded/lock-folder.ts'
    try {
      lockFolder(${JSON.stringify(folder)}, (error) => { console.log(error.name); process.exit(3) })
      console.log('held ' + process.pid)
    } catch (error) {
      console.log('refused: ' + error.message)
    }
    setInterval(() => {}, 1000)`
  const [command, ...rest] = [...prefix, process.execPath, '--input-type=module-typescript', '-e', script]
  return spawn(command!, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
}

const says = async (child: ChildProcess) => String((await once(child.stdout!, 'data'))[0]).trim()

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

t.test('creates the folder, locks it with a note of the owner, and releases it', async (t) => {
  const folder = join(t.testdir(), 'deep', 'data')
  const release = lockFolder(folder, neverLost)
  t.equal(existsSync(join(folder, 'lock.json')), true)
  t.throws(() => lockFolder(folder, neverLost), { name: 'FolderLockedError' })
  release()
  t.same(readdirSync(folder), ['lock.sqlite'])
  lockFolder(folder, neverLost)()
})

t.test('refuses a folder that another process has locked, names that process, and takes over once it is killed', async (t) => {
  const folder = t.testdir()
  const other = hold(folder)
  t.equal(await says(other), `held ${other.pid}`)
  t.throws(() => lockFolder(folder, neverLost), { name: 'FolderLockedError', message: new RegExp(`process ${other.pid} on`) })
  await end(other)
  t.equal(existsSync(join(folder, 'lock.json')), true, 'the note of the killed process is left')
  lockFolder(folder, neverLost)()
})

t.test(
  'refuses the same process id on the same host in another container',
  { skip: !hasNamespaces && 'needs unshare' },
  async (t) => {
    const folder = t.testdir()
    const first = hold(folder, ['unshare', ...inNamespace])
    t.teardown(() => end(first))
    t.equal(await says(first), 'held 1')
    const second = hold(folder, ['unshare', ...inNamespace])
    t.teardown(() => end(second))
    t.match(await says(second), /^refused: .* process 1 on/)
  }
)

t.test('gives the folder to one of many processes that start at once', async (t) => {
  const folder = t.testdir()
  const all = Array.from({ length: 4 }, () => hold(folder))
  t.teardown(async () => {
    await Promise.all(all.map(end))
  })
  const words = await Promise.all(all.map(says))
  t.equal(words.filter((word) => word.startsWith('held')).length, 1)
  t.equal(words.filter((word) => word.startsWith('refused')).length, 3)
})

for (const [what, change] of [
  ['removed', (path: string) => rmSync(path)],
  [
    'replaced',
    (path: string) => {
      writeFileSync(`${path}.new`, '')
      renameSync(`${path}.new`, path)
    }
  ]
] as const) {
  t.test(`tells an owner whose lock was ${what}`, async (t) => {
    const folder = t.testdir()
    const lost = new Promise<FolderLockedError>((resolve) => {
      t.teardown(lockFolder(folder, resolve))
    })
    const waits = setInterval(() => {}, 1000)
    change(join(folder, 'lock.sqlite'))
    t.match(await lost, { name: 'FolderLockedError', message: /removed or replaced/ })
    clearInterval(waits)
  })
}

t.test('leaves a folder to a running service of version 0.1, and takes over from one that is gone', async (t) => {
  const folder = t.testdir()
  const note = join(folder, 'lock.json')
  writeFileSync(note, JSON.stringify({ token: 'other', pid: 1, host: 'another-machine' }))
  t.throws(() => lockFolder(folder, neverLost), { name: 'FolderLockedError', message: /another-machine/ })
  const past = new Date(Date.now() - 60_000)
  utimesSync(note, past, past)
  lockFolder(folder, neverLost)()
})
