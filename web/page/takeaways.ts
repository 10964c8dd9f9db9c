import { ask } from './service.ts'

/** What a comparison can be taken away as. */
export const takeaways = [
  { label: 'Report', type: 'text/html', ending: 'html' },
  { label: 'CSV', type: 'text/csv', ending: 'csv' },
  { label: 'TEI', type: 'application/tei+xml', ending: 'xml' },
  { label: 'JSON', type: 'application/json', ending: 'json' }
] as const

/** Fetches a comparison in that form, with the key where there is one, and has the browser save it. */
export async function saveAs(id: string, type: string, ending: string): Promise<void> {
  const answer = await ask(`/v1/comparisons/${encodeURIComponent(id)}`, { headers: { accept: type } })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = `${id}.${ending}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
