import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client'
import type { ThreadPool } from '../threads/thread-pool.ts'

/** Shows what the process needs, and how busy its threads are. */
export function measureThreads(metrics: Registry, threads: ThreadPool): void {
  collectDefaultMetrics({ register: metrics })
  addGauge(metrics, 'parallax_workers', 'Worker threads.', () => threads.state.threads)
  addGauge(metrics, 'parallax_workers_busy', 'Worker threads that compute.', () => threads.state.busy)
  addGauge(metrics, 'parallax_work_queued', 'Requests that wait for a worker.', () => threads.state.queued)
  addGauge(metrics, 'parallax_work_utilization', 'Share of the workers’ time that was used.', () => threads.state.utilization)
}

/** Adds a gauge that is read when it is asked for. */
export function addGauge(metrics: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [metrics],
    collect() {
      this.set(read())
    }
  })
}
