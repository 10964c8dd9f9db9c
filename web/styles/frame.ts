import { css } from 'lit'

/** Everything around and between the tables. */
export const frame = css`
  * {
    box-sizing: border-box;
  }
  .frame {
    position: relative;
    container: frame / inline-size;
  }
  :is(h3, h4, p, dl, dd, ul) {
    margin: 0;
    padding: 0;
  }
  h3 {
    margin-block: 2rem 0.5rem;
    font-size: 1.0625rem;
    font-weight: 650;
  }
  h4 {
    margin-block: 1rem 0.25rem;
    font-size: 0.9375rem;
    font-weight: 650;
  }
  section:first-child > h3 {
    margin-block-start: 0.25rem;
  }
  section > p.quiet {
    max-width: 46rem;
    margin-block-end: 0.75rem;
  }
  :is(bdi, p, dd, dt, th, td, summary, button, li) {
    overflow-wrap: anywhere;
  }
  a,
  .plain {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  :is(button, select, input) {
    font: inherit;
    color: inherit;
  }
  .plain {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .quiet,
  .sub,
  .unit {
    color: var(--quiet);
  }
  .sub .plain:not(:first-child) {
    margin-inline-start: 0.5rem;
  }
  .sub,
  .unit {
    display: block;
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nothing {
    padding-block: 0.5rem;
    color: var(--quiet);
  }
  .no-words {
    color: var(--quiet);
    font-style: italic;
  }
  .error,
  .warnings {
    margin-block: 0.75rem;
    padding: 0.625rem 0.875rem;
    border-inline-start: 3px solid var(--style);
    background: var(--style-soft);
    list-style: none;
  }
  .error {
    border-color: var(--meaning);
    background: var(--meaning-soft);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 1.25rem;
    border-block-end: 1px solid var(--rule);
  }
  .tabs {
    display: flex;
    flex: 1 1 auto;
    gap: 0.25rem;
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .ask,
  .step,
  .dots {
    border: 1px solid var(--control);
    border-radius: 4px;
    background: var(--paper);
    cursor: pointer;
  }
  .ask {
    flex: none;
    width: 1.75rem;
    height: 1.75rem;
    border-radius: 50%;
    font-weight: 650;
  }
  .step {
    min-height: 2rem;
    padding: 0.125rem 0.625rem;
  }
  .step:disabled {
    color: var(--quiet);
    cursor: default;
  }
  .dots {
    min-width: 1.5rem;
    min-height: 1.5rem;
    margin-inline: 0.25rem;
    padding: 0 0.25rem;
    line-height: 1;
  }
  :is(.ask, .step, .dots):hover:not(:disabled) {
    border-color: var(--accent);
  }
  .steps {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
  }
  .stepper {
    display: inline-flex;
    gap: 0.5rem;
  }
  kbd {
    padding: 0 0.3125rem;
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--surface);
    font: inherit;
    font-size: 0.8125rem;
  }
  dialog {
    max-width: min(34rem, calc(100vw - 2rem));
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--control);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  dialog h2 {
    margin: 0 0 0.5rem;
    font-size: 1.1875rem;
  }
  dialog h3 {
    margin-block: 1rem 0.25rem;
  }
  dialog .check {
    margin-block: 0.75rem;
  }
  .keys {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25rem 1rem;
  }
  .entry {
    padding: 0.75rem 0.75rem 0.75rem 1rem;
    border-block-end: 1px solid var(--rule);
    border-inline-start: 3px solid transparent;
    scroll-margin-block: 4rem 1rem;
  }
  .entry.here {
    border-inline-start-color: var(--accent);
    background: var(--surface);
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.5rem;
  }
  .entry-head .verdict {
    margin: 0;
  }
  .entry .words {
    margin-block: 0.25rem;
  }
  [role='tab'] {
    flex: none;
    padding: 0.625rem 0.5rem;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--quiet);
    cursor: pointer;
  }
  [role='tab']:hover {
    color: var(--ink);
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--accent);
    color: var(--ink);
    font-weight: 650;
  }
  [role='tab']:focus-visible {
    outline-offset: -3px;
  }
  .count {
    color: var(--quiet);
    font-size: 0.8125rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
    margin-block-end: 0.75rem;
  }
  select {
    max-width: 16rem;
    min-height: 2rem;
    padding: 0.125rem 0.375rem;
    border: 1px solid var(--control);
    border-radius: 4px;
    background: var(--paper);
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 2rem;
  }
  input[type='checkbox'] {
    width: 1.0625rem;
    height: 1.0625rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .column-list {
    columns: 14rem;
    max-height: 40vh;
    margin-block-start: 0.5rem;
    overflow: auto;
  }
  .column-list label {
    display: flex;
  }
  summary {
    cursor: pointer;
  }
  .evidence {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--rule);
  }
  .evidence dl {
    display: grid;
    grid-template-columns: minmax(6rem, 9rem) 1fr;
    gap: 0.375rem 1rem;
    padding-block: 0.75rem;
  }
  .evidence dt {
    color: var(--quiet);
    padding-block-start: 0.2rem;
  }
  .word,
  .tag {
    display: inline-block;
    margin-block-end: 0.25rem;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--surface);
    font-family: var(--serif);
    font-size: 1rem;
    text-align: start;
  }
  .tag {
    font-family: inherit;
    font-size: 0.8125rem;
  }
  .word {
    cursor: pointer;
  }
  .word:hover {
    border-color: var(--accent);
  }
  .outsiders dt {
    margin-block-start: 0.5rem;
    font-weight: 650;
  }
  .tree,
  .tree ul {
    list-style: none;
  }
  .tree ul {
    margin-inline-start: 0.75rem;
    border-inline-start: 1px solid var(--control);
  }
  .tree > li {
    margin-block-end: 0.75rem;
  }
  .tree ul > li {
    position: relative;
    padding: 0.5rem 0 0 1.5rem;
  }
  .tree ul > li::before {
    content: '';
    position: absolute;
    inset: 1.25rem auto auto 0;
    width: 1.125rem;
    border-block-start: 1px solid var(--control);
  }
  .tree ul > li:last-child::after {
    content: '';
    position: absolute;
    inset: calc(1.25rem + 1px) auto 0 -1px;
    width: 1px;
    background: var(--paper);
  }
  .node {
    font-weight: 650;
  }
  .node.outside {
    font-weight: 400;
    font-style: italic;
  }
  .edge {
    margin-inline-start: 0.5rem;
    font-variant-numeric: tabular-nums;
  }
  .tree details {
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  .tree details p {
    max-width: 46rem;
    color: var(--ink);
  }
  .quote {
    padding-block: 0.25rem 0.875rem;
    border-block-end: 1px solid var(--rule);
  }
  .quote dl {
    display: grid;
    grid-template-columns: minmax(7rem, 11rem) 1fr;
    gap: 0.375rem 1rem;
  }
  .quote dd q {
    font-family: var(--serif);
    font-size: 1.0625rem;
  }
  .words mark {
    border-radius: 2px;
    background: var(--meaning-soft);
    color: var(--meaning);
    font-weight: 600;
  }
  .verdict {
    margin-inline-start: 0.5rem;
    padding: 0 0.375rem;
    border: 1px solid currentcolor;
    border-radius: 3px;
    color: var(--quiet);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .verdict:is(.altered, .reattributed, .meaning) {
    color: var(--meaning);
  }
  .verdict:is(.trimmed, .style) {
    color: var(--style);
  }
  .finding {
    display: grid;
    grid-template-columns: 5rem 1fr;
    gap: 1rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--rule);
  }
  .figure {
    text-align: end;
  }
  .value {
    font-size: 1.0625rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .words {
    max-width: 46rem;
    font-family: var(--serif);
    font-size: 1.0625rem;
  }
  .furniture {
    padding-inline-start: 0;
    list-style: none;
  }
  .furniture li {
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--rule);
    white-space: pre-line;
  }
  .note {
    position: absolute;
    z-index: 5;
    width: max-content;
    max-width: min(22rem, 100%);
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--control);
    border-radius: 4px;
    background: var(--paper);
    box-shadow: 0 4px 14px rgb(0 0 0 / 18%);
    font-size: 0.875rem;
  }
  .note[hidden] {
    display: none;
  }
  @container frame (max-width: 36rem) {
    .quote dl,
    .evidence dl {
      grid-template-columns: 1fr;
    }
    .quote dd,
    .evidence dd {
      margin-block-end: 0.5rem;
    }
    .finding {
      grid-template-columns: 3.25rem 1fr;
      gap: 0.75rem;
    }
    .edge {
      display: block;
      margin-inline-start: 0;
    }
  }
  @media print {
    .bar,
    .choices,
    .steps,
    .note {
      display: none;
    }
    .quote,
    .finding {
      break-inside: avoid;
    }
  }
`
