import type { Reading } from '../../src/schemas/reading.ts'

interface AnySpan {
  readonly field?: 'title' | 'text'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every span of a reading, with where it stands in it. */
export function everySpan(reading: Reading): [string, AnySpan][] {
  const { removed, sentences, attributions, names, markers } = reading
  return [
    ...removed.map((span, i): [string, AnySpan] => [`removed ${i}`, span]),
    ...(reading.captions ?? []).map((span, i): [string, AnySpan] => [`removed caption ${i}`, span]),
    ...sentences.map((span): [string, AnySpan] => [span.id, span]),
    ...attributions.flatMap(({ id, content, source, cue }) =>
      [content, source, cue].filter((span) => span !== null).map((span): [string, AnySpan] => [id, span])
    ),
    ...names.flatMap(({ id, mentions, epithets }) => [...mentions, ...epithets].map((span): [string, AnySpan] => [id, span])),
    ...markers.map((span): [string, AnySpan] => [span.id, span])
  ]
}

/** What is wrong with the spans of a reading; empty if each cuts out its own words and none lies in page furniture. */
export function spanFaults(reading: Reading): string[] {
  const faults: string[] = []
  let behind = 0
  for (const { start, end } of reading.removed) {
    if (start < behind || end <= start) faults.push(`removed ${start}-${end} is empty or out of order`)
    behind = end
  }
  for (const [place, { field, start, end, text }] of everySpan(reading)) {
    const whole = field === 'title' ? (reading.title ?? '') : reading.text
    if (whole.slice(start, end) !== text || start < 0 || end < start)
      faults.push(`${place} ${start}-${end} does not cut out its words`)
    const isInText = field !== 'title' && !place.startsWith('removed')
    // a mark of markup may stand within a sentence, as a tag does, but nothing begins or ends in it
    const isCut = (gone: { start: number; end: number; kind: string }) =>
      gone.kind === 'markup'
        ? (gone.start < start && start < gone.end) || (gone.start < end && end < gone.end)
        : gone.start < end && start < gone.end
    if (isInText && reading.removed.some(isCut)) faults.push(`${place} ${start}-${end} lies in page furniture`)
  }
  return faults
}
