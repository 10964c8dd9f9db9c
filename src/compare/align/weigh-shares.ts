import type { Slots } from './count-slots.ts'
import type { LinkWeights } from './link-weights.ts'

/** What two sentences share: `dice` the share of both sentences' weight, `part` that of the lighter one, `shared` what it weighs. */
export interface Shares {
  readonly dice: number
  readonly part: number
  readonly shared: number
}

/** As much as surroundings can be the same; a little more than 1, which a sum of shares may be. */
export const FULL_CONTEXT = 1 + 1e-9

export const weighRewritten = (weights: LinkWeights, { dice, part }: Shares, context: number, hasFigure: boolean) =>
  dice + part + weights.contextRewritten * context + (hasFigure ? weights.figureRewritten : 0) - weights.leastRewritten

export const weighSplit = (weights: LinkWeights, { part, shared }: Shares, context: number) =>
  part + weights.contextSplit * context + weights.sharedSplit * Math.log(shared) - weights.leastSplit

export const weighIndependent = (weights: LinkWeights, { dice, shared }: Shares, isLead: boolean) =>
  dice + weights.sharedIndependent * Math.log(shared) + (isLead ? weights.leadIndependent : 0) - weights.leastIndependent

/** So many names and numbers in common identify a fact: words beside them that differ then paraphrase it. */
const IDENTIFYING = 2

/** Returns what different names, numbers or words in one place speak against one fact. */
export const weighSlots = (weights: LinkWeights, { specific, plain, agreed }: Slots) =>
  specific === 0 && agreed >= IDENTIFYING ? 0 : weights.specificApart * specific + weights.plainApart * plain

/** Checks whether a link might be likely, whatever stands around it. */
export const mayMeet = (weights: LinkWeights, link: Shares) =>
  weighRewritten(weights, link, FULL_CONTEXT, true) >= 0 || weighSplit(weights, link, FULL_CONTEXT) >= 0
