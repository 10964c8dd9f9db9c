import { AppError } from '../errors.ts'
import type { FormatName } from '../present/formats.ts'
import { chooseEdits, chooseSpans, presentComparison, type TableChoice } from '../present/present-comparison.ts'
import { summariseComparison } from '../present/summarise-comparison.ts'
import { type Comparison, comparisonParts } from '../schemas/comparison.ts'
import { jsonBytes } from '../serialise/json-bytes.ts'
import { unpackHere } from '../serialise/pack-bytes.ts'
import type { EnterStage } from './time-stages.ts'

/** What is wanted of a comparison in the format asked for; `parts` concerns JSON alone: all parts if it is absent. */
export interface PresentChoice extends TableChoice {
  readonly parts?: readonly string[]
  /** In short instead of whole: JSON alone. */
  readonly view?: 'summary'
}

/** A stored comparison, packed as the store keeps it, and the format that is wanted. */
export interface PresentTask {
  readonly packed: string
  readonly supersededBy: string | null
  readonly format: FormatName
  readonly choice: PresentChoice
}

/**
 * Unpacks a stored comparison and writes it in another format, in short, or in JSON with its spans counted otherwise than stored.
 *
 * Errors: `TEXT_NOT_STORED` if the articles' words were not kept, since every format shows them and positions are counted in them.
 */
export async function runPresentation(
  { packed, supersededBy, format, choice }: PresentTask,
  enter: EnterStage = () => {}
): Promise<Uint8Array<ArrayBuffer>> {
  enter('parse')
  const comparison: Comparison = JSON.parse(unpackHere(packed).toString())
  if (format === 'json' && choice.view === 'summary') {
    enter('serialise')
    return jsonBytes(summariseComparison(comparison, supersededBy))
  }
  if (comparison.articles.some(({ text }: { text: string | null }) => text === null)) {
    throw new AppError(
      'TEXT_NOT_STORED',
      'The words of these articles are not stored, and this format requires them. Request application/json with offsets in UTF-16 code units instead.'
    )
  }
  enter('serialise')
  if (format !== 'json') return presentComparison(comparison, format, choice)
  return jsonBytes(selectFrom(chooseSpans(chooseEdits(comparison, choice.significance), choice), supersededBy, choice.parts))
}

/** A comparison as it is answered: its head, the wanted parts and its warnings, in the order in which they are stored. */
function selectFrom(comparison: Comparison, supersededBy: string | null, parts: readonly string[] = comparisonParts) {
  const { id, createdAt, story, engine, warnings } = comparison
  const wanted = comparisonParts.filter((part) => parts.includes(part)).map((part) => [part, comparison[part]])
  const replaced = supersededBy === null ? {} : { supersededBy }
  return { id, createdAt, story, engine, ...replaced, ...Object.fromEntries(wanted), warnings }
}
