import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkSync } from 'recheck'
import t from 'tap'

const root = path.join(import.meta.dirname, '..', '..')
const files = ['src', 'routes']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(root, folder, file))
  )
  .filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes('new RegExp('))

/** Expressions that are put together while the service runs; those that are written out are checked by `npm run regexes`. */
const made = new Map<string, RegExp>()
const isOurs = (stack: string) => {
  const caller = stack.split('\n')[2] ?? ''
  return caller.includes(`${root}/src/`) || caller.includes(`${root}/routes/`)
}
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given: [string | RegExp, string?], newTarget) {
    const expression: RegExp = Reflect.construct(target, given, newTarget)
    if (isOurs(new Error().stack ?? '')) made.set(String(expression), expression)
    return expression
  }
})

/** Proven by its automaton, which large repetitions do not mislead; if that is too large, by attacks. */
function isLinear(source: string, flags: string): boolean {
  const isSafe = (checker: 'automaton' | 'auto', timeout: number) =>
    checkSync(source, flags.replace('v', 'u'), { timeout, maxAttackStringSize: 20_000, checker }).status === 'safe'
  return isSafe('automaton', 10_000) || isSafe('auto', 120_000)
}

t.test('expressions that are put together are linear', async (t) => {
  for (const file of files) await import(file)
  const { read } = await import('../../src/index.ts')
  const page = '<style>a</style><script>b</script><title>c</title><p>The port of Marrow Bay stayed closed on Tuesday.</p>'
  read({ outlet: 'Osterby Courier', html: page })
  t.ok(made.size >= 10, `${made.size} expressions`)
  for (const { source, flags } of made.values()) {
    t.ok(isLinear(source, flags), `/${source.slice(0, 80)}/${flags}`)
  }
})
