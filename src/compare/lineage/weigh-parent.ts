import { parentWeights } from './parent-weights.ts'
import type { SharedWords } from './share-words.ts'
import type { SlotMasks } from './slot-masks.ts'
import { bitCount } from './slot-set.ts'

/**
 * What speaks for and against one article having copied another. All but the last three are shares: of the words of the copy, or of the
 * parent if the name says so.
 */
export interface ParentEvidence {
  /** Of the copy's words, those that stand in the parent. */
  readonly common: number
  /** … and of its words outside quotation marks. */
  readonly commonOwn: number
  /** Of the copy's words, those that others have and the parent lacks, in rows that the parent carries: they can't come from it. */
  readonly fromElsewhere: number
  /** Of the copy's words, those that nobody else has: in rows that the parent carries, and in others. */
  readonly newInside: number
  readonly newOutside: number
  /** Of the parent's words, those that nobody else has: in rows that the copy carries, and in others. */
  readonly parentNewInside: number
  readonly parentNewOutside: number
  /** Of the words in common, those that both lack and most others have, in rows that both carry: cuts handed on. */
  readonly sharedGaps: number
  /** How many words both have, none in quotation marks, that hardly any other of many articles has: changes handed on. */
  readonly peculiar: number
  /** How many words the copy shares with others in rows that the parent lacks. */
  readonly wordsOfMissingRows: number
  /** Whether the copy credits an agency: then it is more likely to have its text from there. */
  readonly creditsAgency: boolean
}

/** Weights of the evidence, by the names of `parentFeatures`, and what all begin with. */
export interface ParentWeights {
  readonly bias: number
  readonly features: Readonly<Record<keyof typeof parentFeatures, number>>
}

/** What the weights are for. Counts weigh by their logarithm: the tenth word of a kind says less than the first. */
export const parentFeatures = {
  common: (evidence: ParentEvidence) => evidence.common,
  fromElsewhere: (evidence: ParentEvidence) => evidence.fromElsewhere,
  newInside: (evidence: ParentEvidence) => evidence.newInside,
  newOutside: (evidence: ParentEvidence) => evidence.newOutside,
  parentNewInside: (evidence: ParentEvidence) => evidence.parentNewInside,
  parentNewOutside: (evidence: ParentEvidence) => evidence.parentNewOutside,
  sharedGaps: (evidence: ParentEvidence) => evidence.sharedGaps,
  wordsOfMissingRows: (evidence: ParentEvidence) => Math.log1p(evidence.wordsOfMissingRows),
  creditsAgency: (evidence: ParentEvidence) => (evidence.creditsAgency ? 1 : 0),
  peculiar: (evidence: ParentEvidence) => Math.log1p(evidence.peculiar)
}
export const parentFeatureNames = Object.keys(parentFeatures) as (keyof typeof parentFeatures)[]

/** Returns the log-odds that an article has its text from this parent and not from a source that is not in the story. */
export function scoreParent(evidence: ParentEvidence, weights: ParentWeights = parentWeights): number {
  let score = weights.bias
  for (const name of parentFeatureNames) score += weights.features[name] * parentFeatures[name](evidence)
  return score
}

/** An article and one that it may have copied (indices of the story's articles). */
export interface ParentPair {
  readonly copy: number
  readonly parent: number
  readonly creditsAgency: boolean
}

/** Gathers the evidence for one article having its text from another. `elsewhere` is the set of slots that others than the copy and those who copied it carry. */
export function weighParent(
  words: SharedWords,
  masks: SlotMasks,
  { copy, parent, creditsAgency }: ParentPair,
  elsewhere: Uint32Array
): ParentEvidence {
  const met = countSlots(words, masks, { copy, parent }, elsewhere)
  const lone = countLone(words, copy, parent)
  const [size, parentSize] = [Math.max(1, words.wordCounts[copy]!), Math.max(1, words.wordCounts[parent]!)]
  return {
    common: met.common / size,
    commonOwn: met.commonOwn / Math.max(1, words.ownWordCounts[copy]!),
    fromElsewhere: met.fromElsewhere / size,
    wordsOfMissingRows: met.wordsOfMissingRows,
    newInside: (met.newInside + lone.inside) / size,
    newOutside: (met.newOutside + lone.outside) / size,
    parentNewInside: (met.parentNewInside + lone.ofParent) / parentSize,
    parentNewOutside: (masks.newWords[parent]! - met.parentNew - lone.ofParent) / parentSize,
    sharedGaps: Math.min(1, met.gaps / Math.max(1, met.common)),
    peculiar: met.peculiar,
    creditsAgency
  }
}

/** Counts the words of the evidence that two or more articles have. `parentNew` are the parent's in rows that the copy carries, `parentNewInside` those of them that the copy lacks. */
function countSlots(
  { slotsOf, inRowsOf }: SharedWords,
  { isQuoted, isShared, isUsual, isPeculiar }: SlotMasks,
  { copy, parent }: Pick<ParentPair, 'copy' | 'parent'>,
  elsewhere: Uint32Array
) {
  const [c, p] = [slotsOf[copy]!.bits, slotsOf[parent]!.bits]
  const [cRows, pRows] = [inRowsOf[copy]!.bits, inRowsOf[parent]!.bits]
  const { used } = inRowsOf[copy]!
  let [common, commonOwn, fromElsewhere, wordsOfMissingRows, gaps, peculiar] = [0, 0, 0, 0, 0, 0]
  let [newInside, newOutside, parentNewInside, parentNew] = [0, 0, 0, 0]
  // all that counts, but for the parent's words in other rows, lies in rows that the copy carries
  for (let k = 0; k < used.length; k++) {
    const i = used[k]!
    const [mine, his] = [c[i]!, p[i]!]
    const both = mine & his
    if (both !== 0) {
      common += bitCount(both)
      commonOwn += bitCount(both & ~isQuoted[i]!)
      peculiar += bitCount(both & isPeculiar[i]!)
    }
    const onlyMine = mine & ~his
    if (onlyMine !== 0) {
      const [met, known] = [pRows[i]!, elsewhere[i]!]
      fromElsewhere += bitCount(onlyMine & known & met)
      wordsOfMissingRows += bitCount(onlyMine & known & ~met)
      newInside += bitCount(onlyMine & ~known & met)
      newOutside += bitCount(onlyMine & ~known & ~met)
    }
    const onlyHis = his & ~isShared[i]! & cRows[i]!
    if (onlyHis !== 0) {
      parentNew += bitCount(onlyHis)
      parentNewInside += bitCount(onlyHis & ~mine)
    }
    const lacking = isUsual[i]! & ~(mine | his) & cRows[i]! & pRows[i]!
    if (lacking !== 0) gaps += bitCount(lacking)
  }
  return {
    common,
    commonOwn,
    fromElsewhere,
    wordsOfMissingRows,
    gaps,
    peculiar,
    newInside,
    newOutside,
    parentNewInside,
    parentNew
  }
}

/** Words that one of the two alone has: the copy's in rows that the parent carries and in others, the parent's in rows that the copy carries. */
function countLone({ rowsOf, loneOf, loneOutside }: SharedWords, copy: number, parent: number) {
  const [mine, his] = [rowsOf[copy]!, rowsOf[parent]!]
  let [inside, outside, ofParent] = [0, loneOutside[copy]!, 0]
  for (let i = 0, j = 0; i < mine.length; i++) {
    while (j < his.length && his[j]! < mine[i]!) j++
    if (j < his.length && his[j] === mine[i]) {
      inside += loneOf[copy]![i]!
      ofParent += loneOf[parent]![j]!
    } else outside += loneOf[copy]![i]!
  }
  return { inside, outside, ofParent }
}
