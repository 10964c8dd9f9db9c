import { setTimeout as sleep } from 'node:timers/promises'
import type { Acknowledged } from './send-work.ts'

interface SeenJob {
  readonly state: string
  readonly result: string | null
  readonly error: { readonly detail: string } | null
  readonly accepted?: number
  readonly duplicates?: number
  readonly rejectedCount?: number
}

/** What is wrong with the service after it was killed again and again; nothing, if all is well. */
export async function checkWork(url: string, noted: Acknowledged, waitMs: number): Promise<string[]> {
  const wrong: string[] = []
  const until = Date.now() + waitMs
  for (const location of [...noted.jobs, ...noted.feeds.keys()]) {
    const job = await awaitEnd(`${url}${location}`, until)
    if (job === null) wrong.push(`${location} is lost`)
    else if (job.state !== 'completed') wrong.push(`${location} is ${job.state}: ${job.error?.detail}`)
    else if (job.result?.startsWith('/v1/comparisons/')) noted.comparisons.push(job.result)
    const lines = noted.feeds.get(location)
    const told = (job?.accepted ?? 0) + (job?.duplicates ?? 0) + (job?.rejectedCount ?? 0)
    if (lines !== undefined && told !== lines) wrong.push(`${location} tells of ${told} lines; ${lines} were sent`)
    wrong.push(...(await checkEvents(`${url}${location}/events`)))
  }
  for (const location of noted.comparisons) {
    const response = await fetch(`${url}${location}?include=membership`)
    await response.arrayBuffer()
    if (!response.ok) wrong.push(`${location} answers ${response.status}`)
  }
  return [...wrong, ...(await findTwice(url, noted.sets))]
}

async function awaitEnd(url: string, until: number): Promise<SeenJob | null> {
  for (;;) {
    const response = await fetch(url)
    if (response.status === 404) return null
    const job = (await response.json()) as SeenJob
    if ((job.state !== 'queued' && job.state !== 'running') || Date.now() > until) return job
    await sleep(100)
  }
}

/** Events count up by one, and the last of them is the only one that ends the job. */
async function checkEvents(url: string): Promise<string[]> {
  const text = await (await fetch(url)).text()
  const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
  const ends = [...text.matchAll(/^event: (?:completed|failed|cancelled)$/gm)].length
  const isCounted = ids.every((id, i) => id === i + 1)
  return isCounted && ends === 1 ? [] : [`${url} tells events ${ids.join()} and ${ends} ends`]
}

/** Every set has a different label, so no label may have two comparisons. */
async function findTwice(url: string, sets: number): Promise<string[]> {
  const seen = new Map<string, number>()
  for (let cursor: string | null = ''; cursor !== null; ) {
    const response = await fetch(`${url}/v1/comparisons?limit=200${cursor && `&cursor=${cursor}`}`)
    const page = (await response.json()) as { items: { story: string | null }[]; next: string | null }
    for (const { story } of page.items) if (story?.startsWith('crash-')) seen.set(story, (seen.get(story) ?? 0) + 1)
    cursor = page.next
  }
  const twice = [...seen].filter(([, count]) => count > 1).map(([story, count]) => `${story} was compared ${count} times`)
  return seen.size > sets ? [...twice, `${seen.size} sets are stored; ${sets} were sent`] : twice
}
