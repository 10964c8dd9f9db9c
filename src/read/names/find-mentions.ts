import { collectSpellings } from './collect-spellings.ts'
import type { Draft, Mention } from './draft.ts'
import { findRuns, type ShapedPassage } from './find-runs.ts'
import { INNER } from './shape-tokens.ts'
import { splitInner } from './split-compound.ts'
import { splitRun } from './split-run.ts'
import { weighMention } from './weigh-mention.ts'

/** Finds every mention outside headlines, in order, with the evidence of its surroundings. */
export function findMentions(draft: Draft): Mention[] {
  const spellings = collectSpellings(draft)
  const mentions: Mention[] = []
  draft.passages.forEach((passage, p) => {
    const shaped = { passage, number: p, shapes: draft.shapes[p]!, facts: spellings.facts[p]! }
    const { sentences } = passage
    for (let s = 0; s < sentences.length; s++) {
      if (draft.isHeadline[p]![s] !== 0) continue
      const { firstToken, endToken } = sentences[s]!
      for (const run of findRuns(shaped, firstToken, endToken, spellings)) splitRun(shaped, run, spellings.capital, mentions)
    }
    addInner(shaped, mentions)
  })
  for (const mention of mentions) weighMention(draft, mention)
  return mentions
}

function addInner({ passage, number, shapes }: ShapedPassage, mentions: Mention[]): void {
  for (let i = shapes.indexOf(INNER); i >= 0; i = shapes.indexOf(INNER, i + 1)) {
    const mention = splitInner(passage, number, shapes, i)
    if (mention !== null) mentions.push(mention)
  }
}
