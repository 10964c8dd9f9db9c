import type { TemplateResult } from 'lit'
import { conflictsView } from './conflicts.ts'
import { editsView } from './edits.ts'
import { headlinesView } from './headlines.ts'
import { heatView } from './heat.ts'
import { leftOutView } from './left-out.ts'
import { namesView } from './names.ts'
import { overviewView } from './overview.ts'
import { prominenceView } from './prominence.ts'
import { quotesView } from './quotes.ts'
import { readingView } from './reading.ts'
import { sideBySideView } from './side-by-side.ts'
import type { ViewContext, ViewName } from './view.ts'

/** Draws a view, by its name. */
export const drawView: Record<ViewName, (context: ViewContext) => TemplateResult> = {
  overview: overviewView,
  'side-by-side': sideBySideView,
  edits: editsView,
  reading: readingView,
  heat: heatView,
  names: namesView,
  quotes: quotesView,
  'left-out': leftOutView,
  conflicts: conflictsView,
  prominence: prominenceView,
  headlines: headlinesView
}
