import type { FastifyInstance } from 'fastify'
import { Gauge } from 'prom-client'

/** Shows how many jobs wait and run, in all processes that share the database: what the number of workers can follow. */
export function measureJobs(app: FastifyInstance): void {
  new Gauge({
    name: 'parallax_jobs',
    help: 'Jobs that have not ended, of all tenants and processes, by state: queued, running.',
    labelNames: ['state'],
    registers: [app.metrics],
    async collect() {
      // Where the store does not answer, nothing is known; the other figures are shown all the same.
      const count = await app.jobs.count().catch(() => null)
      this.reset()
      for (const [state, number] of Object.entries(count ?? {})) this.set({ state }, number)
    }
  })
}
