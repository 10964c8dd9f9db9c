import { isCounted } from '../../catalogue/catalogue.ts'
import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { Marker } from '../../schemas/reading.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { Story } from '../story/index-story.ts'

/**
 * Returns the parent's loaded words in its own voice that stand in the copy's cell too, as spans of the copy, and how many don't. A dispatch words its
 * news plainly, so such words are most often an outlet's own doing.
 */
export function loadedIn(story: Story, parent: AlignedCell, copy: AlignedCell): { handedOn: LineageEvidence[]; dropped: number } {
  const [his, mine] = [markersIn(story, parent), markersIn(story, copy)]
  const { article } = story.articles[copy.article]!.reading
  const left = new Map<string, Marker[]>()
  for (const marker of mine) {
    const same = left.get(wordsOf(marker))
    if (same === undefined) left.set(wordsOf(marker), [marker])
    else same.push(marker)
  }
  const handedOn = his.flatMap((marker): LineageEvidence[] => {
    const same = left.get(wordsOf(marker))?.shift()
    return same === undefined ? [] : [{ article, start: same.start, end: same.end, text: same.text, kind: 'addition' }]
  })
  return { handedOn, dropped: his.length - handedOn.length }
}

const wordsOf = ({ text }: Marker) => text.toLowerCase()

function markersIn(story: Story, { article, sentences }: AlignedCell): Marker[] {
  const ids = new Set(sentences.map(({ sentence }) => sentence.id))
  const { markers } = story.articles[article]!.reading
  return markers.filter(({ sentence, voice, family }) => voice === 'outlet' && ids.has(sentence) && isCounted(family, 'lineage'))
}
