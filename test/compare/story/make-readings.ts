import type { Reading } from '../../../src/schemas/reading.ts'

/** An invented article, already cut into sentences. A sentence that begins with `# ` is a section heading. */
export interface Told {
  readonly id: string
  readonly title?: string
  readonly publishedAt?: string
  readonly sentences: readonly string[]
}

/** The readings of invented articles: plain JSON, as comparing gets it; what comparing does not look at is empty. */
export function makeReadings(...articles: readonly Told[]): Reading[] {
  return articles.map(({ id, title, publishedAt, sentences }) => {
    const bodies = sentences.map((sentence) => sentence.replace(/^# /, ''))
    const text = bodies.join('\n')
    const headline = title === undefined ? [] : [{ field: 'title' as const, text: title, start: 0, role: 'headline' as const }]
    let start = 0
    const told = bodies.map((body, i) => {
      const at = start
      start += body.length + 1
      return { text: body, start: at, role: sentences[i]!.startsWith('# ') ? ('heading' as const) : ('body' as const) }
    })
    return {
      article: id,
      outlet: `Outlet ${id}`,
      outletKey: `outlet ${id}`,
      title: title ?? null,
      url: null,
      publishedAt: publishedAt ?? null,
      byline: null,
      language: { tag: 'en', detected: false },
      text,
      removed: [],
      sentences: [...headline, ...told].map((sentence, i) => ({
        ...sentence,
        id: `${id}.s${i}`,
        end: sentence.start + sentence.text.length,
        paragraph: i,
        framing: 0
      })),
      attributions: [],
      names: [],
      markers: [],
      scores: { words: { outlet: 0, quoted: 0, attributed: 0 }, families: [], framing: { ratePer1000: 0, interval: [0, 0] } },
      warnings: []
    }
  })
}
