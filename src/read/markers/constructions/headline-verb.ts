import type { SentencePlace } from '../../sentences/split-sentences.ts'
import type { TokenRange } from './find-at-word.ts'

/** Verbs of blows and fury that headlines use for disagreement; in headlines and headings alone. */
export const headlineVerbAt = (i: number, { firstToken, role }: SentencePlace): TokenRange | null =>
  role === 'body' || i === firstToken ? null : { from: i, to: i + 1 }
