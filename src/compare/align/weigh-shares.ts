/** What two tellings share: `dice` the share of both tellings' weight, `part` that of the lighter one, `shared` what it weighs. */
export interface Shares {
  readonly dice: number
  readonly part: number
  readonly shared: number
}

/*
 * What a link needs that its words alone do not make sure. The weights were set by hand after a logistic regression over shares of
 * common weight and surroundings; they are rounded on purpose.
 */
const FIGURE_REWRITTEN = 0.2
const LEAST_REWRITTEN = 0.9
const CONTEXT_REWRITTEN = 0.35
const LEAST_SPLIT = 0.75
const CONTEXT_SPLIT = 0.5
const SHARED_SPLIT = 0.1

const LEAST_INDEPENDENT = 0.8
const SHARED_INDEPENDENT = 0.2
const LEAD_INDEPENDENT = 0.3
/** As much as surroundings can be the same; a little more than 1, which a sum of shares may be. */
export const FULL_CONTEXT = 1 + 1e-9

export const weighRewritten = ({ dice, part }: Shares, context: number, hasFigure: boolean) =>
  dice + part + CONTEXT_REWRITTEN * context + (hasFigure ? FIGURE_REWRITTEN : 0) - LEAST_REWRITTEN

export const weighSplit = ({ part, shared }: Shares, context: number) =>
  part + CONTEXT_SPLIT * context + SHARED_SPLIT * Math.log(shared) - LEAST_SPLIT

export const weighIndependent = ({ dice, shared }: Shares, isLead: boolean) =>
  dice + SHARED_INDEPENDENT * Math.log(shared) + (isLead ? LEAD_INDEPENDENT : 0) - LEAST_INDEPENDENT

/** Whether any surroundings could make the link of articles that copy likely; most links fall here, before theirs are looked at. */
export const mayMeet = (link: Shares) => weighRewritten(link, FULL_CONTEXT, true) >= 0 || weighSplit(link, FULL_CONTEXT) >= 0
