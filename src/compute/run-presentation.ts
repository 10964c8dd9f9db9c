import { AppError } from '../errors.ts'
import type { WrittenFormat } from '../present/formats.ts'
import { presentComparison, type TableChoice } from '../present/present-comparison.ts'
import type { Comparison } from '../schemas/comparison.ts'
import { unpackHere } from '../serialise/pack-bytes.ts'
import type { EnterStage } from './time-stages.ts'

/** A stored comparison, packed as the store keeps it, and the format that is wanted. */
export interface PresentTask {
  readonly packed: string
  readonly format: WrittenFormat
  readonly choice: TableChoice
}

/**
 * Unpacks a stored comparison and writes it in another format.
 *
 * Errors: `TEXT_NOT_STORED` where the articles' words were not kept, since every format shows them.
 */
export async function runPresentation(
  { packed, format, choice }: PresentTask,
  enter: EnterStage = () => {}
): Promise<Buffer<ArrayBuffer>> {
  enter('parse')
  const comparison: Comparison = JSON.parse(unpackHere(packed).toString())
  if (comparison.articles.some(({ text }: { text: string | null }) => text === null)) {
    throw new AppError(
      'TEXT_NOT_STORED',
      'The words of these articles are not stored, and this format requires them. Request application/json instead.'
    )
  }
  enter('serialise')
  return presentComparison(comparison, format, choice)
}
