import type { Passage } from '../passage.ts'
import { collectSpellings } from './collect-spellings.ts'
import type { Draft, Mention } from './draft.ts'
import { findRuns } from './find-runs.ts'
import { INNER } from './shape-tokens.ts'
import { splitInner } from './split-compound.ts'
import { splitRun } from './split-run.ts'
import { weighMention } from './weigh-mention.ts'

/** Every mention outside headlines, in order, with the evidence of its surroundings. */
export function findMentions(draft: Draft): Mention[] {
  const spellings = collectSpellings(draft)
  const mentions: Mention[] = []
  draft.passages.forEach((passage, p) => {
    const shapes = draft.shapes[p]!
    passage.sentences.forEach(({ firstToken, endToken }, s) => {
      if (draft.isHeadline[p]![s]) return
      for (const run of findRuns(passage, shapes, firstToken, endToken, spellings))
        mentions.push(...splitRun(passage, p, shapes, run, spellings.capital))
    })
    addInner(passage, p, shapes, mentions)
  })
  for (const mention of mentions) weighMention(draft, mention)
  return mentions
}

function addInner(passage: Passage, p: number, shapes: Uint8Array, mentions: Mention[]): void {
  for (let i = shapes.indexOf(INNER); i >= 0; i = shapes.indexOf(INNER, i + 1)) {
    const mention = splitInner(passage, p, shapes, i)
    if (mention !== null) mentions.push(mention)
  }
}
