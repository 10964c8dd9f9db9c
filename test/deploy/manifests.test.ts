import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { parse, parseAllDocuments } from 'yaml'
import { readConfig } from '../../src/config.ts'
import { databaseHosts } from '../../src/settings/database-hosts.ts'

const root = path.join(import.meta.dirname, '..', '..')
const folder = path.join(root, 'deploy', 'kubernetes')
const textOf = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8')

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into at the places that matter
type Manifest = any

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const manifests: Manifest[] = files.flatMap((name) =>
  parseAllDocuments(readFileSync(path.join(folder, name), 'utf8')).map((document) => {
    if (document.errors.length > 0) throw document.errors[0]
    return document.toJS()
  })
)
const ofKind = (kind: string, name?: string): Manifest[] =>
  manifests.filter((manifest) => manifest.kind === kind && (name === undefined || manifest.metadata.name === name))
const [config] = ofKind('ConfigMap')
const [secret] = ofKind('Secret')
const [serve, worker] = ['parallax-serve', 'parallax-worker'].map((name) => ofKind('Deployment', name)[0])
const containerOf = (deployment: Manifest) => deployment.spec.template.spec.containers[0]

/** The names of the settings, as `config.ts` and `settings/` read them. */
const settings = [
  textOf('src', 'config.ts'),
  ...readdirSync(path.join(root, 'src', 'settings')).map((name) => textOf('src', 'settings', name))
]
const known = new Set(settings.join('\n').match(/\b[A-Z][A-Z]+(?:_[A-Z]+)*\b(?=')|(?<=env\.)[A-Z_]+/g))

t.test('every manifest of the folder is listed, and the other way round', async (t) => {
  const { resources } = ofKind('Kustomization')[0]
  const listed = resources.map((name: string) => (name === 'secret.yaml' ? 'secret.example.yaml' : name))
  t.strictSame([...listed, 'kustomization.yaml'].sort(), files.sort())
})

t.test('every variable is a setting, with a value that it allows', async (t) => {
  const given = { ...config.data, ...secret.stringData }
  for (const name of Object.keys(given)) t.ok(known.has(name), name)
  const read = readConfig(given)
  t.equal(read.databaseUrl, secret.stringData.DATABASE_URL)
  t.match(read, { host: '0.0.0.0', workers: 2, storyDays: 3 })
  for (const deployment of [serve, worker]) {
    t.strictSame(containerOf(deployment).envFrom, [{ configMapRef: { name: 'parallax' } }, { secretRef: { name: 'parallax' } }])
  }
})

t.test('ports and probes lead to where the service listens', async (t) => {
  const container = containerOf(serve)
  const metricsPort = { name: 'metrics', containerPort: Number(config.data.METRICS_PORT) }
  t.strictSame(container.ports, [{ name: 'http', containerPort: Number(config.data.PORT) }, metricsPort])
  t.strictSame(containerOf(worker).ports, [metricsPort])
  for (const [probe, address] of [
    ['livenessProbe', '/healthz'],
    ['readinessProbe', '/readyz']
  ] as const) {
    t.match(containerOf(worker)[probe].httpGet, { path: address, port: 'metrics' })
  }
  for (const [probe, address] of Object.entries({
    startupProbe: '/healthz',
    livenessProbe: '/healthz',
    readinessProbe: '/readyz'
  })) {
    t.match(container[probe].httpGet, { path: address, port: 'http' })
    t.ok(
      readdirSync(path.join(root, 'routes')).some(
        (name) =>
          textOf('routes', name.endsWith('.ts') ? name : `${name}/index.ts`).includes(address.slice(1)) ||
          name === address.slice(1)
      ),
      address
    )
  }
  const [service] = ofKind('Service')
  t.equal(service.spec.ports[0].targetPort, 'http')
  const [rule] = ofKind('Ingress')[0].spec.rules
  t.match(rule.http.paths[0].backend.service, { name: service.metadata.name, port: { name: service.spec.ports[0].name } })
})

t.test('selectors find the pods of their own deployment', async (t) => {
  for (const deployment of [serve, worker]) {
    const { labels } = deployment.spec.template.metadata
    t.strictSame(deployment.spec.selector.matchLabels, labels)
    const [budget] = ofKind('PodDisruptionBudget', deployment.metadata.name)
    t.strictSame(budget.spec.selector.matchLabels, labels)
  }
  t.strictSame(ofKind('Service')[0].spec.selector, serve.spec.template.metadata.labels)
})

t.test('pods run without privileges and within limits', async (t) => {
  for (const deployment of [serve, worker]) {
    const { securityContext, terminationGracePeriodSeconds, automountServiceAccountToken } = deployment.spec.template.spec
    t.match(securityContext, { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } })
    t.equal(automountServiceAccountToken, false)
    t.ok(terminationGracePeriodSeconds > 10)
    const { resources, securityContext: own } = containerOf(deployment)
    t.match(own, { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } })
    t.ok(resources.limits.memory && resources.limits.cpu && resources.requests.memory && resources.requests.cpu)
    // One thread more is there for small requests.
    const heap = Number(config.data.WORKER_HEAP_MIB) * (Number(config.data.WORKERS) + 1)
    t.ok(heap + Number(config.data.MEMORY_BUDGET_MB) < Number.parseInt(resources.limits.memory, 10) * 1024)
  }
})

t.test('workers follow the queue, services their processors', async (t) => {
  const [scaled] = ofKind('ScaledObject')
  t.equal(scaled.spec.scaleTargetRef.name, worker.metadata.name)
  const [trigger] = scaled.spec.triggers
  t.equal(trigger.type, 'postgresql')
  t.match(trigger.metadata.query, /^select count\(\*\) from pgboss\.job /)
  const [authentication] = ofKind('TriggerAuthentication', trigger.authenticationRef.name)
  t.ok(authentication.spec.secretTargetRef[0].key in secret.stringData)
  t.equal(ofKind('HorizontalPodAutoscaler')[0].spec.scaleTargetRef.name, serve.metadata.name)
})

t.test('the containers run commands that the command line knows', async (t) => {
  const usage = textOf('src', 'cli', 'make-program.ts')
  const compose = parse(textOf('compose.yaml'), { merge: true })
  const commands = [
    containerOf(serve).command,
    containerOf(worker).command,
    compose.services.serve.command,
    compose.services.worker.command
  ]
  for (const [node, file, command] of commands) {
    t.strictSame([node, file], ['node', 'dist/src/cli.js'])
    t.match(usage, `.command('${command}')`)
  }
})

t.test('compose.yaml has one database, two services and two workers, with settings that exist', async (t) => {
  const { services } = parse(textOf('compose.yaml'), { merge: true })
  t.strictSame(Object.keys(services), ['serve', 'worker', 'database'])
  t.strictSame([services.serve.deploy.replicas, services.worker.deploy.replicas], [2, 2])
  for (const name of Object.keys({ ...services.serve.environment, ...services.worker.environment })) t.ok(known.has(name), name)
  t.equal(services.serve.environment.DATABASE_URL, services.worker.environment.DATABASE_URL)
})

t.test('the network lets in the ingress and the scraper, and out to names, the database and webhooks', async (t) => {
  const policies = ofKind('NetworkPolicy')
  t.same(policies.map(({ metadata }) => metadata.name).sort(), ['parallax-default', 'parallax-serve', 'parallax-webhooks'])
  const [all] = ofKind('NetworkPolicy', 'parallax-default')
  t.same(all.spec.policyTypes, ['Ingress', 'Egress'])
  const ports = new Set([serve, worker].flatMap((deployment) => containerOf(deployment).ports.map(({ name }: Manifest) => name)))
  for (const { spec } of policies) {
    for (const [key, value] of Object.entries(spec.podSelector.matchLabels)) {
      t.equal(serve.spec.template.metadata.labels[key], value)
    }
    for (const { ports: named } of spec.ingress ?? []) {
      for (const { port } of named) t.ok(ports.has(port), `${port} is a port of the containers`)
    }
  }
})

t.test('containers of compose have little memory, no privileges, no disk of their own and no port to the outside', async (t) => {
  const { services } = parse(textOf('compose.yaml'), { merge: true })
  for (const [name, service] of Object.entries<Manifest>(services)) {
    t.ok(service.mem_limit, name)
    t.equal(service.read_only, true, name)
    t.same(service.cap_drop, ['ALL'], name)
    t.same(service.security_opt, ['no-new-privileges:true'], name)
    for (const port of service.ports ?? []) t.match(port, /^127\.0\.0\.1:/, name)
  }
  const { WORKERS, WORKER_HEAP_MIB } = services.serve.environment
  t.ok(WORKER_HEAP_MIB * (WORKERS + 1) < Number.parseInt(services.serve.mem_limit, 10) * 1024)
})

t.test('compose.high-availability.yaml adds a server that Patroni runs, and names both to the services', async (t) => {
  const { services: before } = parse(textOf('compose.yaml'), { merge: true })
  const { services } = parse(textOf('compose.high-availability.yaml'), { merge: true })
  for (const name of ['serve', 'worker']) {
    const { hosts, mustWrite } = databaseHosts(services[name].environment.DATABASE_URL)
    t.strictSame([hosts.map(({ name }) => name), mustWrite], [['database:5432', 'standby:5432'], true])
  }
  for (const name of ['database', 'standby']) {
    const { environment, command } = services[name]
    t.match(environment, { PATRONI_NAME: name, PATRONI_POSTGRESQL_CONNECT_ADDRESS: `${name}:5432` })
    t.strictSame(command, ['patroni', '/etc/patroni.yaml'])
  }
  for (const name of ['standby', 'etcd']) {
    const { mem_limit, restart, read_only, tmpfs, cap_drop, security_opt } = services[name]
    t.ok(mem_limit, name)
    t.match(before.database, { restart, read_only, tmpfs, cap_drop, security_opt }, name)
  }
  t.match(textOf('deploy', 'patroni', 'Dockerfile'), `FROM ${before.database.image}`)
})

t.test('Patroni acknowledges a commit once a standby has it, and replaces a primary within seconds', async (t) => {
  const { ttl, loop_wait, retry_timeout, synchronous_mode } = parse(textOf('deploy', 'patroni', 'patroni.yaml')).bootstrap.dcs
  t.equal(synchronous_mode, true)
  t.ok(loop_wait + 2 * retry_timeout <= ttl, 'as Patroni demands')
})

t.test('CloudNativePG runs a cluster with synchronous standbys, and a pooler of transactions in front of it', async (t) => {
  const own = path.join(folder, 'database')
  const read = (file: string) => parse(readFileSync(path.join(own, file), 'utf8'))
  const { resources } = read('kustomization.yaml')
  const listed = resources.map((name: string) => (name === 'secret.yaml' ? 'secret.example.yaml' : name))
  t.strictSame([...listed, 'kustomization.yaml'].sort(), readdirSync(own).sort())
  const [cluster, pooler, login] = ['cluster.yaml', 'pooler.yaml', 'secret.example.yaml'].map(read)
  t.match(cluster.spec, { instances: 3, postgresql: { synchronous: { method: 'any', number: 1 } } })
  t.match(cluster.spec.bootstrap.initdb, { owner: login.stringData.username, secret: { name: login.metadata.name } })
  t.equal(pooler.spec.cluster.name, cluster.metadata.name)
  t.equal(pooler.spec.pgbouncer.poolMode, 'transaction')
  const text = readFileSync(path.join(own, 'secret.example.yaml'), 'utf8')
  for (const host of [`${cluster.metadata.name}-rw`, pooler.metadata.name]) t.match(text, `@${host}:5432/parallax`)
})

t.test('images from elsewhere are named by their digest', async (t) => {
  const froms = textOf('Dockerfile').match(/^FROM .*/gm)!
  for (const from of froms) t.match(from, /^FROM node:24[\w.-]*@sha256:[0-9a-f]{64}/)
  t.equal(new Set(froms.map((from) => from.split(' ')[1])).size, 1)
  t.match(parse(textOf('compose.yaml'), { merge: true }).services.database.image, /@sha256:[0-9a-f]{64}$/)
})
