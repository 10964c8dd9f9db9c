import { Gauge, type Registry } from 'prom-client'

/** Shows how many jobs wait and run, in all processes that share the database: what the number of workers can follow. */
export function measureJobs(metrics: Registry, count: () => Promise<Readonly<Record<'queued' | 'running', number>>>): void {
  new Gauge({
    name: 'parallax_jobs',
    help: 'Jobs that have not ended, of all tenants and processes, by state: queued, running.',
    labelNames: ['state'],
    registers: [metrics],
    async collect() {
      // If the store does not answer, nothing is known; the other figures are shown anyway.
      const known = await count().catch(() => null)
      this.reset()
      for (const [state, number] of Object.entries(known ?? {})) this.set({ state }, number)
    }
  })
}
