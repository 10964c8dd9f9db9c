import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { errorCodes } from '../../src/errors.ts'
import { makeTestApp } from '../app/make-test-app.ts'

const deploy = path.join(import.meta.dirname, '..', '..', 'deploy')
const dashboard = JSON.parse(readFileSync(path.join(deploy, 'grafana', 'dashboard.json'), 'utf8'))
const rules = parse(readFileSync(path.join(deploy, 'prometheus', 'rules.yaml'), 'utf8'))
const shown: string[] = dashboard.panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
  targets.map(({ expr }) => expr)
)
const alerts: { alert: string; expr: string }[] = rules.groups.flatMap((group: { rules: object[] }) => group.rules)
const expressions = [...shown, ...alerts.map(({ expr }) => expr)]

/** Names of series: what stands before labels or a range, or alone, and is no function. */
const namesIn = (expr: string) => expr.match(/\b(?:parallax|process|nodejs)_[a-z0-9_]+/g) ?? []

t.test('the dashboard and the alerts ask for metrics and labels that the service has', async (t) => {
  const { app } = await makeTestApp(t)
  await app.inject('/healthz')
  await app.inject('/nowhere')
  const text = await app.metrics.metrics()
  const series = new Set(text.match(/^[a-z_0-9]+(?=[{ ])/gm))
  const types = new Set([...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name!))
  const known = (name: string) => series.has(name) || types.has(name.replace(/_(?:bucket|count|sum)$/, ''))
  const names = new Set(expressions.flatMap(namesIn))
  t.ok(names.size > 12)
  for (const name of names) t.ok(known(name), name)
  const labels = new Set([...text.matchAll(/[{,]([a-z_]+)=/g)].map(([, label]) => label!))
  const byScraper = ['job', 'instance', 'le']
  for (const expr of expressions) {
    const asked = [...expr.matchAll(/[{,]\s*([a-z_]+)=/g), ...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list]) =>
      list!.split(/,\s*/)
    )
    for (const label of asked) t.ok(byScraper.includes(label) || labels.has(label) || label === 'stage', `${label} in ${expr}`)
  }
})

t.test('every metric of the service itself is on the dashboard', async (t) => {
  const { app } = await makeTestApp(t)
  const own = app.metrics.getMetricsAsArray().map(({ name }) => name)
  for (const name of own.filter((each) => each.startsWith('parallax_'))) {
    t.ok(
      shown.some((expr) => expr.includes(name)),
      name
    )
  }
})

t.test('alerts name existing codes, and each links to its description', async (t) => {
  for (const { alert, expr } of alerts) {
    const codes = [...expr.matchAll(/code=~?"([A-Z_|]+)"/g)].flatMap(([, list]) => list!.split('|'))
    for (const code of codes) t.ok(code in errorCodes, `${alert}: ${code}`)
  }
  const operations = readFileSync(path.join(deploy, '..', 'docs', 'operations.md'), 'utf8')
  for (const { alert } of alerts) t.match(operations, `| \`${alert}\` |`)
})
