/** Judges every package of package-lock.json and the versions that package.json requires. Prints what is not allowed, and exits 1 if anything is. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { judgeLock, judgeManifest, type Lock, type Manifest } from './judge-licences.ts'

const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join(import.meta.dirname, '..', name), 'utf8'))
const lock = readJson('package-lock.json') as Lock
const faults = [...judgeManifest(readJson('package.json') as Manifest), ...judgeLock(lock)]
for (const fault of faults) console.log(fault)
console.log(`${Object.keys(lock.packages).length - 1} packages, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
