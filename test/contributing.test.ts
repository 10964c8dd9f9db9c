import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import packageJson from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const recipes = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [title = '', ...lines] = section.split(/\n## /)[0]!.split('\n')
    return { title, steps: lines.filter((line) => line.startsWith('- [ ] ')) }
  })

t.test('there is a recipe for everything that is added often', async (t) => {
  t.strictSame(
    recipes.map(({ title }) => title),
    [
      'A marker rule',
      'A marker family',
      'A stage',
      'A part of a comparison',
      'A route',
      'A setting',
      'A format',
      'A table',
      'A language'
    ]
  )
})

for (const { title, steps } of recipes) {
  t.test(`${title}: every step names what fails without it, and points to files that exist`, async (t) => {
    t.ok(steps.length > 1)
    for (const step of steps) {
      const checks = [...(/\(([^()]*)\)$/.exec(step)?.[1]?.matchAll(/`([^`]+)`/g) ?? [])].map(([, check]) => check!)
      t.ok(checks.length > 0, step)
      for (const check of checks) {
        const script = /^npm run (\S+)$/.exec(check)?.[1]
        t.ok(script === undefined ? existsSync(join(root, check)) : script in packageJson.scripts, check)
      }
      for (const [, file = ''] of step.matchAll(/`((?:src|routes|docs)\/[\w/.-]+)`/g)) t.ok(existsSync(join(root, file)), file)
    }
  })
}
