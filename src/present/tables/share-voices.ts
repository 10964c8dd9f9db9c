import type { Attribution, Reading, Sentence, Voice } from '../../schemas/reading.ts'

/** Of a sentence: whose words most of its characters are, and the shares of what is not the outlet's own, rounded to thousandths. */
export interface VoiceShares {
  readonly voice: Voice
  readonly quotedShare: number
  readonly attributedShare: number
}

/** Returns for each sentence of a reading how much of it is quoted and how much attributed. Quotations inside indirect speech count as quoted. */
export function shareVoices({ attributions }: Reading): (sentence: Sentence) => VoiceShares {
  const byField = Map.groupBy(attributions, ({ content }) => content.field ?? 'text')
  return (sentence) => {
    const { start, end, field = 'text' } = sentence
    const within = (byField.get(field) ?? []).filter(({ content }) => content.start < end && content.end > start)
    const [quoted, attributed] = countCharacters(sentence, within)
    const length = Math.max(1, end - start)
    const own = length - quoted - attributed
    const voice = own >= quoted && own >= attributed ? 'outlet' : quoted >= attributed ? 'quoted' : 'attributed'
    const share = (characters: number) => Math.round((characters / length) * 1000) / 1000
    return { voice, quotedShare: share(quoted), attributedShare: share(attributed) }
  }
}

const ATTRIBUTED = 1
const QUOTED = 2

function countCharacters(
  { start, end }: Sentence,
  within: readonly Attribution[]
): readonly [quoted: number, attributed: number] {
  if (within.length === 0) return [0, 0]
  const voices = new Uint8Array(end - start)
  const mark = ({ content }: Attribution, voice: number) =>
    voices.fill(voice, Math.max(0, content.start - start), Math.max(0, content.end - start))
  for (const attribution of within) if (attribution.kind === 'indirect') mark(attribution, ATTRIBUTED)
  for (const attribution of within) if (attribution.kind !== 'indirect') mark(attribution, QUOTED)
  const count = (voice: number) => voices.reduce((sum, each) => sum + Number(each === voice), 0)
  return [count(QUOTED), count(ATTRIBUTED)]
}
