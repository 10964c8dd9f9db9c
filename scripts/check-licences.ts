/** Judges every package of package-lock.json; prints what must not be there and exits 1 where there is something. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { judgeLock, type Lock } from './judge-licences.ts'

const lock: Lock = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', 'package-lock.json'), 'utf8'))
const faults = judgeLock(lock)
for (const fault of faults) console.log(fault)
console.log(`${Object.keys(lock.packages).length - 1} packages, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
