import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { lockFolder } from '../../../src/store/embedded/lock-folder.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const lockOf = (folder: string) => join(folder, 'lock.json')
const writeLock = (folder: string, owner: object) => writeFileSync(lockOf(folder), JSON.stringify({ token: 'other', ...owner }))

t.test('makes the folder, holds it, and lets it go', async (t) => {
  const folder = join(t.testdir(), 'deep', 'data')
  const release = await lockFolder(folder)
  t.equal(existsSync(lockOf(folder)), true)
  await release()
  t.equal(existsSync(lockOf(folder)), false)
})

t.test('refuses a folder that another process holds, and names it', async (t) => {
  const folder = t.testdir()
  const script = `
    import { lockFolder } from '${root}/src/store/embedded/lock-folder.ts'
    await lockFolder(${JSON.stringify(folder)})
    console.log('held')
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  await once(other.stdout, 'data')
  await t.rejects(lockFolder(folder), { name: 'FolderLockedError', message: new RegExp(`process ${other.pid}`) })
  other.kill('SIGKILL')
  await once(other, 'exit')
  const release = await lockFolder(folder)
  t.equal(existsSync(lockOf(folder)), true, 'takes over at once where the owner was killed')
  await release()
})

t.test('takes over from an earlier life with the same process id', async (t) => {
  const folder = t.testdir()
  writeLock(folder, { pid: process.pid, host: hostname() })
  const release = await lockFolder(folder)
  await release()
})

t.test('takes over from another machine that has not touched the lock for some time', async (t) => {
  const folder = t.testdir()
  writeLock(folder, { pid: 1, host: 'another-machine' })
  const past = new Date(Date.now() - 60_000)
  utimesSync(lockOf(folder), past, past)
  const release = await lockFolder(folder)
  await release()
})

t.test('refuses where another machine touches the lock', async (t) => {
  const folder = t.testdir()
  writeLock(folder, { pid: 1, host: 'another-machine' })
  await t.rejects(lockFolder(folder), { name: 'FolderLockedError', message: /another-machine/ })
})

t.test('gives the folder to one of many that come at once', async (t) => {
  const folder = t.testdir()
  writeLock(folder, { pid: 2 ** 22 + 1, host: hostname() })
  const script = `
    import { lockFolder } from '${root}/src/store/embedded/lock-folder.ts'
    const held = await lockFolder(${JSON.stringify(folder)}).then(() => 'held', () => 'refused')
    console.log(held)
    setTimeout(() => process.exit(), 3000)`
  const all = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  )
  const words = await Promise.all(all.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()))
  t.same(words.sort(), ['held', 'refused', 'refused', 'refused'])
  for (const each of all) each.kill()
})
