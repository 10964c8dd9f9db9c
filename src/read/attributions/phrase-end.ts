import { attachingPrepositions, possessiveWords, timesBesideSpeech } from '../../languages/lexicon.ts'
import { ADJ, ADP, ADV, CCONJ, CLOSE, DET, NOUN, NUM, normAt, OPEN, type Outline, PART, PRON, PROPN, VERB } from './outline.ts'
import { isNominal, isParticiple, LONGEST_PHRASE } from './phrases.ts'

/** Returns the end of the noun phrase that starts at `start`, or `start` if none does. Its prepositional phrases belong to it. */
export function phraseEnd(outline: Outline, start: number, high: number): number {
  const { kinds } = outline
  const ceiling = Math.min(high, start + LONGEST_PHRASE)
  let end = start
  for (let at = start; at < ceiling; at++) {
    const kind = kinds[at]!
    if (kind === NOUN || kind === NUM) end = at + 1
    else if (kind === PROPN) {
      if (timesBesideSpeech.has(normAt(outline, at)) && end > start) break
      end = at + 1
    } else if (kind === PRON) {
      if (at === start && !possessiveWords.has(normAt(outline, at))) return at + 1
      if (!possessiveWords.has(normAt(outline, at))) break
    } else if (kind === ADP) {
      if (
        end !== at ||
        !attachingPrepositions.has(normAt(outline, at)) ||
        timesBesideSpeech.has(normAt(outline, Math.min(at + 1, ceiling - 1)))
      )
        break
    } else if (kind === CCONJ) {
      if (end !== at || !(isNominal(kinds[at + 1]) || kinds[at + 1] === DET)) break
    } else if (kind === OPEN) {
      const close = closingOf(outline, at, ceiling)
      if (close < 0) break
      at = close
      end = close + 1
    } else if (kind === PART) {
      if (normAt(outline, at) === 'to') break
    } else if (kind === VERB) {
      if (!isParticiple(normAt(outline, at)) || !(isNominal(kinds[at + 1]) || kinds[at + 1] === ADJ)) break
    } else if (kind !== DET && kind !== ADJ && kind !== ADV) break
    else if (kind === DET && end > start && end === at) break
  }
  return end
}

function closingOf(outline: Outline, open: number, ceiling: number): number {
  for (let k = open + 1; k < Math.min(ceiling, open + 12); k++) if (outline.kinds[k] === CLOSE) return k
  return -1
}
