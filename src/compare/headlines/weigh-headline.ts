import type { Marker, Reading, Sentence } from '../../schemas/reading.ts'

/** Share of the text's sentences that the headline has to be more likely to be loaded than. */
const MORE_THAN = 0.9
/** Of a shorter text nothing can be said. */
const LEAST_SENTENCES = 5
/** Weaker markers (hedges, sourcing) are no judgement. */
const LEAST_STRENGTH = 0.3

/**
 * Checks whether a headline is more loaded than its text: it is called loaded, and is more likely to be than nine in ten sentences of the text. `markers` are the ids of
 * the markers of the headline, in the outlet's voice, whose words the outlet's own text does not mark.
 */
export function weighHeadline({ sentences, markers }: Reading): { readonly markers: string[]; readonly moreLoaded: boolean } {
  const own = markers.filter(({ voice, strength }) => voice === 'outlet' && strength >= LEAST_STRENGTH)
  const inText = new Set(own.filter(({ field }) => field !== 'title').map(wordsOf))
  const only = own.filter((marker) => marker.field === 'title' && !inText.has(wordsOf(marker)))
  return { markers: only.map(({ id }) => id), moreLoaded: only.length > 0 && standsOut(sentences) }
}

const wordsOf = ({ text }: Marker) => text.toLowerCase()

function standsOut(sentences: readonly Sentence[]): boolean {
  const text = sentences.filter(({ role }) => role === 'body')
  const headline = sentences.filter(({ role, loaded }) => role === 'headline' && loaded === true)
  if (text.length < LEAST_SENTENCES || headline.length === 0) return false
  const highest = Math.max(...headline.map(({ framing }) => framing))
  return text.filter(({ framing }) => framing < highest).length >= MORE_THAN * text.length
}
