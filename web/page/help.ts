import { html, type TemplateResult } from 'lit'

/** Draws a “?” that opens one paragraph of help to a part of the page; the views of a comparison have their own. */
export const drawHelp = (text: string): TemplateResult =>
  html`<button type="button" class="ask" popovertarget="help" aria-label="Help for this page" aria-keyshortcuts="?">?</button>
    <div id="help" class="help" popover><p>${text}</p></div>`
