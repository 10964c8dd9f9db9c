import type { Attribution, Reading, Voice } from '../../schemas/reading.ts'

/** A span of one field; by default the text. */
export interface FieldRange {
  readonly field?: 'title' | 'text'
  readonly start: number
  readonly end: number
}

export type VoiceFinder = (span: FieldRange) => Voice

/**
 * Tells whose words a span of a reading is: `quoted` inside the content of a direct or partial attribution, else
 * `attributed` inside indirect speech, else `outlet`.
 */
export function makeVoiceFinder({ attributions }: Reading): VoiceFinder {
  let byField: Record<'title' | 'text', Attribution[]> | undefined
  return (span) => {
    byField ??= { title: bySpan(attributions, 'title'), text: bySpan(attributions, 'text') }
    let voice: Voice = 'outlet'
    for (const { content, kind } of byField[span.field ?? 'text']) {
      if (content.start > span.start) break
      if (content.end < span.end) continue
      if (kind !== 'indirect') return 'quoted'
      voice = 'attributed'
    }
    return voice
  }
}

const bySpan = (attributions: readonly Attribution[], field: 'title' | 'text') =>
  attributions.filter(({ content }) => (content.field ?? 'text') === field).sort((a, b) => a.content.start - b.content.start)
