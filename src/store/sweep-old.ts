import type { Store } from './store.ts'

const DAY_MS = 86_400_000
const SWEEP_MS = 10 * 60_000
/** A step removes so many, and is followed by a pause, so that requests pass between. */
const STEP = 20
const PAUSE_MS = 200

/**
 * Removes what is older than it may be, in small steps, now and every ten minutes; null: nothing ever. A store that does not answer is asked again
 * next time. `onRemoved` receives the number removed. Returns a function that stops it.
 */
export function sweepOld(store: Store, retentionDays: number | null, onRemoved: (count: number) => void): () => void {
  if (retentionDays === null) return () => {}
  let timer: NodeJS.Timeout
  const later = (ms: number) => {
    timer = setTimeout(step, ms).unref()
  }
  const step = async () => {
    const before = new Date(Date.now() - retentionDays * DAY_MS).toISOString()
    const removed = await store.removeOlder(before, STEP).catch(() => 0)
    if (removed > 0) onRemoved(removed)
    if (!isStopped) later(removed > 0 ? PAUSE_MS : SWEEP_MS)
  }
  let isStopped = false
  later(0)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
