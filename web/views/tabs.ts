import { html, nothing, type TemplateResult } from 'lit'
import { isChosen } from '../model/choose-edits.ts'
import { drawHelp } from './help.ts'
import { type ViewContext, type ViewName, views } from './view.ts'

/** What the tabs ask of the element: to open a view, and to open or close the help. */
export interface TabActions {
  readonly open: (view: ViewName) => void
  readonly focus: (view: ViewName) => void
  readonly toggleHelp: () => void
}

/** Draws the tabs with what is to be found behind them, and the “?” beside them. Arrow keys, Home and End move along the tabs. */
export function drawTabs(context: ViewContext, view: ViewName, { open, focus, toggleHelp }: TabActions): TemplateResult {
  const counts = countFindings(context)
  const move = (event: KeyboardEvent) => {
    const at = views.findIndex(([name]) => name === view)
    const moves: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }
    const next = views[((moves[event.key] ?? Number.NaN) + views.length) % views.length]
    if (!next) return
    event.preventDefault()
    focus(next[0])
  }
  return html`<div class="bar"><div class="tabs" role="tablist" aria-label="Views" @keydown=${move}>
      ${views.map(
        ([name, label]) => html`<button
          type="button" role="tab" id="tab-${name}" aria-controls="panel"
          aria-selected=${name === view ? 'true' : 'false'} tabindex=${name === view ? 0 : -1}
          @click=${() => open(name)}
        >${label}${counts[name] === undefined ? nothing : html` <span class="count">${counts[name]}</span>`}</button>`
      )}
    </div><button type="button" class="ask" aria-label="Help for this view" aria-keyshortcuts="?" @click=${toggleHelp}>?</button></div>`
}

function countFindings({ model, choices }: ViewContext): Partial<Record<ViewName, number>> {
  const { quotes, omissions, additions, conflicts, edits } = model.comparison
  return {
    edits: edits.filter((edit) => isChosen(edit, choices.edits)).length,
    quotes: quotes.length,
    'left-out': omissions.length + additions.length,
    conflicts: conflicts.length
  }
}

/** Draws the dialog that “?” opens: how to read the view, the keys, and a switch for them. */
export function drawHelpDialog(
  view: ViewName,
  hasShortcuts: boolean,
  act: { readonly close: () => void; readonly setShortcuts: (isOn: boolean) => void }
): TemplateResult {
  const [, label] = views.find(([name]) => name === view)!
  return html`<dialog aria-labelledby="help-title">
    ${drawHelp(view, label)}
    <label class="check"><input type="checkbox" .checked=${hasShortcuts} @change=${(event: Event) => act.setShortcuts((event.target as HTMLInputElement).checked)}> Use the keys n, p and ?</label>
    <p><button type="button" class="step" autofocus @click=${act.close}>Close</button></p>
  </dialog>`
}
