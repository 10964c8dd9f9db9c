import { css } from 'lit'

/** The overview's table, the side-by-side table, and the strips. */
export const tables = css`
  .wide {
    overflow-x: auto;
  }
  table {
    width: 100%;
    min-width: 66rem;
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: 0.5rem 1.25rem 0.5rem 0;
    border-block-end: 1px solid var(--rule);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--ink);
    font-size: 0.875rem;
    font-weight: 650;
    vertical-align: bottom;
  }
  .told {
    min-width: 8.5rem;
    overflow-wrap: normal;
  }
  .day {
    display: inline-block;
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    min-width: 8rem;
    background: var(--paper);
    font-weight: 650;
  }
  .num {
    font-variant-numeric: tabular-nums;
    text-align: end;
    overflow-wrap: normal;
  }
  .num + td:not(.num),
  .num + th:not(.num) {
    padding-inline-start: 1rem;
  }
  .num .of {
    color: var(--quiet);
  }
  .strong {
    font-weight: 650;
  }
  .rate {
    min-width: 12rem;
    font-variant-numeric: tabular-nums;
  }
  .rate .value {
    display: inline-block;
    min-width: 3rem;
    text-align: end;
  }
  .interval {
    margin-inline-start: 0.5rem;
    color: var(--quiet);
  }
  .whisker {
    display: block;
    width: 100%;
    min-width: 10rem;
    margin-block-start: 0.125rem;
  }
  .whisker .axis {
    stroke: var(--rule);
  }
  .whisker .span {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .whisker circle {
    fill: var(--accent);
  }
  .families rect {
    fill: var(--accent);
  }
  .families .none {
    fill: var(--control);
  }
  .scroller {
    position: relative;
    max-height: var(--height);
    overflow: auto;
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  .table {
    min-width: calc(3rem + var(--columns) * 15rem);
  }
  .table.names {
    min-width: calc(10rem + var(--columns) * 11rem);
  }
  .table .row,
  .contents {
    display: grid;
    grid-template-columns: 3rem repeat(var(--columns), minmax(0, 1fr));
  }
  .names :is(.row, .contents) {
    grid-template-columns: 10rem repeat(var(--columns), minmax(0, 1fr));
  }
  .table .head {
    display: block;
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    border-block-end: 2px solid var(--ink);
    background: var(--surface);
  }
  .table [role='columnheader'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: baseline;
    padding: 0.5rem 0.75rem;
    font-size: 0.875rem;
    font-weight: 650;
  }
  .table [role='columnheader'] .quiet {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  abbr {
    text-decoration: none;
  }
  .table .row[data-row],
  .names .row {
    border-block-end: 1px solid var(--rule);
  }
  .row > [role='rowheader'],
  .contents > .number {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    padding: 0.5rem 0.5rem 0.5rem 0.75rem;
    background: var(--paper);
    border-inline-end: 1px solid var(--rule);
  }
  .contents > .number {
    background: var(--surface);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .number button {
    min-width: 1.5rem;
    min-height: 1.5rem;
    color: var(--quiet);
    text-decoration: none;
  }
  .names .row > [role='rowheader'] {
    font-weight: 650;
  }
  .cell {
    position: relative;
    padding: 0.5rem 0.75rem;
    border-inline-end: 1px solid var(--rule);
  }
  .cell:last-child {
    border-inline-end: 0;
  }
  .cell.base {
    background: var(--surface);
  }
  .cell-outlet {
    display: none;
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  .cell.empty {
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  .cell.omission {
    background: repeating-linear-gradient(-45deg, transparent 0 7px, var(--rule) 7px 8px);
  }
  .cell.omission span {
    padding: 0.125rem 0.375rem;
    border-radius: 2px;
    background: var(--paper);
    color: var(--ink);
  }
  .row.fold .cell {
    grid-column: 2 / -1;
    padding-block: 0.25rem;
    background: var(--surface);
    font-size: 0.8125rem;
  }
  .row.fold {
    border-block-end: 1px solid var(--rule);
  }
  .row.fold > [role='rowheader'] {
    padding-block: 0.25rem;
    color: var(--quiet);
  }
  .sentence {
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.45;
    hyphens: auto;
  }
  .headline .sentence {
    font-size: 1.1875rem;
    font-weight: 650;
    line-height: 1.35;
  }
  .finding .headline .sentence {
    padding-block-end: 0.25rem;
  }
  .relation {
    margin-block-start: 0.25rem;
    color: var(--quiet);
    font-size: 0.75rem;
  }
  .relation .moved {
    font-size: 0.75rem;
  }
  .chosen.row > [role='rowheader'],
  .sentence.chosen {
    background: var(--accent-soft);
    box-shadow: -3px 0 0 var(--accent);
  }
  .chosen.row {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .strip {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr);
    gap: 0.75rem;
    align-items: center;
    min-height: 2.75rem;
  }
  .strips .chunk {
    min-width: 36rem;
  }
  .strip-name {
    font-size: 0.875rem;
  }
  .strip.axis {
    min-height: 1.25rem;
    color: var(--quiet);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .axis-numbers {
    position: relative;
    display: block;
    height: 1.125rem;
  }
  .axis-numbers span {
    position: absolute;
    transform: translateX(-50%);
  }
  .heat {
    display: block;
    width: 100%;
    height: 2rem;
    cursor: pointer;
  }
  .tile {
    fill: var(--surface);
  }
  .cursor {
    fill: none;
  }
  .heat:focus-visible .cursor {
    stroke: var(--accent);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .heat-0 {
    fill: light-dark(#c9c6bd, #4b5057);
  }
  .heat-1 {
    fill: light-dark(#e3b9a6, #75493f);
  }
  .heat-2 {
    fill: light-dark(#d68e75, #a05c4d);
  }
  .heat-3 {
    fill: light-dark(#bf5443, #d2796a);
  }
  .heat-4 {
    fill: light-dark(#97201c, #ffb1a8);
  }
  .reading {
    max-width: 50rem;
    overflow-wrap: anywhere;
  }
  .reading h4,
  .reading h5 {
    margin: 0;
    color: var(--ink);
  }
  .paragraph.headline h4 {
    font-size: 1.5rem;
    font-weight: 650;
    line-height: 1.25;
  }
  .paragraph.heading h5 {
    font-size: 1.0625rem;
    font-weight: 650;
  }
  .paragraph {
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 1fr);
    gap: 1rem;
    padding-block: 0.5rem;
  }
  .paragraph .sentence {
    line-height: 1.6;
  }
  .margin {
    display: flex;
    flex-direction: column;
    gap: 2px;
  }
  .level {
    display: block;
    min-height: 1.5rem;
    padding: 0 0.5rem 0 0.375rem;
    border: 0;
    border-inline-end: 0.5rem solid var(--rule);
    background: none;
    color: var(--quiet);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  button.level {
    cursor: pointer;
  }
  button.level:hover {
    color: var(--ink);
    text-decoration: underline;
  }
  .level-0 {
    border-color: light-dark(#dcd9d2, #363b41);
  }
  .level-1 {
    border-color: light-dark(#e3b9a6, #75493f);
  }
  .level-2 {
    border-color: light-dark(#d68e75, #a05c4d);
  }
  .level-3 {
    border-color: light-dark(#bf5443, #d2796a);
  }
  .level-4 {
    border-color: light-dark(#97201c, #ffb1a8);
  }
  .heat-legend {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.25rem 1rem;
    margin-block-end: 0.75rem;
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  .heat-legend svg {
    vertical-align: bottom;
  }
  @container frame (max-width: 48rem) {
    .scroller {
      max-height: none;
      overflow: visible;
      border-inline: 0;
      border-radius: 0;
    }
    .table,
    .table.names {
      min-width: 0;
    }
    .table .head {
      position: static;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      border: 0;
    }
    .table .row:not(.head),
    .names .row:not(.head) {
      display: block;
      padding-block: 0.25rem 0.75rem;
    }
    .row > [role='rowheader'] {
      position: static;
      padding: 0.25rem 0;
      border: 0;
    }
    .cell {
      padding: 0.375rem 0.625rem;
      border: 0;
      border-inline-start: 2px solid var(--rule);
    }
    .cell.base {
      border-color: var(--accent);
    }
    .cell-outlet {
      display: block;
    }
    .cell.empty {
      display: flex;
      gap: 0.5rem;
    }
    .row .cell.empty:not(.omission) {
      display: none;
    }
    table.outlets {
      display: block;
      min-width: 0;
    }
    .outlets :is(tbody, tr, th, td) {
      display: block;
    }
    .outlets thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .outlets tr {
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--rule);
    }
    .outlets :is(th, td) {
      position: static;
      padding: 0.125rem 0;
      border: 0;
      text-align: start;
    }
    .outlets td[data-label] {
      display: grid;
      grid-template-columns: 7.5rem minmax(0, 1fr);
      padding-inline: 0;
    }
    .outlets .told {
      min-width: 0;
    }
    .outlets .rate .value {
      min-width: 0;
    }
    .outlets [data-label]::before {
      content: attr(data-label);
      color: var(--quiet);
      font-size: 0.8125rem;
      font-weight: 400;
    }
    .axis-numbers span:nth-child(even) {
      display: none;
    }
    .strip {
      grid-template-columns: 1fr;
      gap: 0;
      margin-block-end: 0.5rem;
    }
    .strips .chunk {
      min-width: 0;
    }
  }
  @media print {
    .scroller,
    .wide {
      max-height: none;
      overflow: visible;
    }
    .table,
    .table.names,
    table {
      min-width: 0;
    }
    .table .head {
      position: static;
    }
    .table .row {
      break-inside: avoid;
    }
  }
`
