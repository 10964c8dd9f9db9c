import { cueNounLinks, cueNouns, possessiveWords } from '../../languages/lexicon.ts'
import type { Cue } from './cue.ts'
import { ADJ, ADP, ADV, lemmaAt, NOUN, NUM, normAt, type Outline, PART, PRON, QUOTE, SCONJ, type Unit, VERB } from './outline.ts'
import { phraseStart } from './phrase-start.ts'
import type { Phrase } from './phrases.ts'

/** “Lee’s *claim* that …”, “her *support* for …”: the speaker is the possessor, else the subject of the verb (“made a claim that”). */
export function nounCue(outline: Outline, unit: Unit, item: number): Cue | null {
  const { kinds } = outline
  if (item + 1 >= unit.to || !cueNouns.has(lemmaAt(outline, item))) return null
  const next = kinds[item + 1]!
  const isLinked =
    next === QUOTE ||
    (next === SCONJ && normAt(outline, item + 1) === 'that') ||
    ((next === ADP || next === PART) && cueNounLinks.has(normAt(outline, item + 1)))
  if (!isLinked) return null
  const source = possessorBefore(outline, unit, item)
  if (source === null) return null
  return {
    cue: { from: item, to: item + 1 },
    clause: { from: item, to: item + 1 },
    source,
    kind: next === SCONJ ? 'think' : 'judge',
    form: 'noun',
    isInverted: false
  }
}

function possessorBefore(outline: Outline, unit: Unit, item: number): Phrase | null {
  const { kinds } = outline
  for (let k = item - 1; k >= Math.max(unit.from, item - 4); k--) {
    const kind = kinds[k]!
    if (kind === PRON && possessiveWords.has(normAt(outline, k))) return { from: k, to: k + 1 }
    if (kind === PART && normAt(outline, k) !== 'to') {
      const from = phraseStart(outline, k, unit.from)
      return from < 0 ? null : { from, to: k + 1 }
    }
    if (kind !== ADJ && kind !== NOUN && kind !== ADV && kind !== NUM && kind !== VERB) return null
  }
  return null
}
