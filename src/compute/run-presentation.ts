import { AppError } from '../errors.ts'
import { presentComparison, type TableChoice, type Takeaway } from '../present/present-comparison.ts'
import type { Comparison } from '../schemas/comparison.ts'
import { unpackHere } from '../serialise/pack-bytes.ts'
import type { EnterStage } from './time-stages.ts'

/** A stored comparison, packed as the store keeps it, and the form that is wanted. */
export interface PresentTask {
  readonly packed: string
  readonly form: Takeaway
  readonly choice: TableChoice
}

/**
 * Unpacks a stored comparison and writes it in another form.
 *
 * Errors: `TEXT_NOT_STORED` where the articles' words were not kept, since every form shows them.
 */
export function runPresentation({ packed, form, choice }: PresentTask, enter: EnterStage = () => {}): Buffer<ArrayBuffer> {
  enter('parse')
  const comparison: Comparison = JSON.parse(unpackHere(packed).toString())
  if (comparison.articles.some(({ text }: { text: string | null }) => text === null)) {
    throw new AppError(
      'TEXT_NOT_STORED',
      'The words of this comparison’s articles are not stored; as JSON it can be had without them.'
    )
  }
  enter('serialise')
  return presentComparison(comparison, form, choice)
}
