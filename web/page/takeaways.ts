import { ask } from './service.ts'

/** The service's table of formats, put in by the build: its writers stay with the service. */
declare const TAKEAWAYS: readonly { readonly label: string; readonly type: string; readonly ending: string }[]

/** What a comparison can be taken away as. */
export const takeaways = TAKEAWAYS

/** Fetches a comparison in that format, with the key if there is one, and lets the browser save it. */
export async function saveAs(id: string, type: string, ending: string): Promise<void> {
  const answer = await ask(`/v1/comparisons/${encodeURIComponent(id)}`, { headers: { accept: type } })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = `${id}.${ending}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
