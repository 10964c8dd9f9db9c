/**
 * Finds regular expressions that are not linear: every literal in src/ and routes/ is judged by recheck.
 * Prints each one with its file and the attack found, and exits 1 if there is any.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { checkSync } from 'recheck'

const root = path.join(import.meta.dirname, '..')
const files = ['src', 'routes', 'web'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))
)

interface Literal {
  readonly place: string
  readonly pattern: string
  readonly flags: string
}

function literalsOf(file: string): Literal[] {
  const code = stripTypeScriptTypes(readFileSync(path.join(root, file), 'utf8'))
  const found: Literal[] = []
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), {
    Literal(node) {
      if (node.regex) found.push({ place: `${file}:${node.loc?.start.line}`, ...node.regex })
    }
  })
  return found
}

const literals = files.flatMap(literalsOf)
let bad = 0
for (const { place, pattern, flags } of literals) {
  const verdict = checkSync(pattern, flags.replace('v', 'u'), { timeout: 60_000, maxAttackStringSize: 20_000 })
  if (verdict.status === 'safe') continue
  bad++
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind
  console.log(`${place}: /${pattern}/${flags} – ${verdict.status}: ${why}`)
}
console.log(`${literals.length} regular expressions, ${bad} not known to be linear`)
process.exitCode = bad === 0 ? 0 : 1
