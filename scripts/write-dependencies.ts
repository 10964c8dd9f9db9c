/** Writes docs/dependencies.md: what the service runs with, and why. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type DependencyLock, describeDependencies } from './describe-dependencies.ts'

const root = path.join(import.meta.dirname, '..')
const lock: DependencyLock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
writeFileSync(path.join(root, 'docs', 'dependencies.md'), describeDependencies(lock))
