/** The report's style sheet: for the screen, and for A4 paper. Its hash stands in the report's policy. */
export const reportStyle = `
:root { --ink: #1c2126; --quiet: #5b6670; --line: #d9dee2; --soft: #f5f7f8; --accent: #17566b; --meaning: #a3262a; --style: #7a5200; --surface: #5b6670; }
* { box-sizing: border-box; }
html { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Roboto, sans-serif; color: var(--ink); background: #fff; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 1180px; padding: 32px 28px 64px; overflow-wrap: anywhere; }
h1, h2, h3, p, dl, ul, table, blockquote { margin: 0; }
header { border-bottom: 2px solid var(--ink); padding-bottom: 16px; margin-bottom: 8px; }
.brand { font-weight: 700; color: var(--accent); letter-spacing: .01em; }
.brand span { font-weight: 400; color: var(--quiet); }
h1 { font: 600 28px/1.25 Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif; margin: 6px 0 8px; }
.meta, .aside, small, .why { color: var(--quiet); font-size: 13px; }
.meta .id { font-family: ui-monospace, "Liberation Mono", monospace; font-size: 11px; }
section { margin-top: 36px; }
h2 { font: 600 20px/1.3 Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif; margin-bottom: 10px; }
h3 { font-size: 15px; font-weight: 600; margin: 18px 0 4px; }
p + p, section > p { margin: 6px 0; max-width: 80ch; }
.none { color: var(--quiet); }
.aside { margin-top: 8px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 6px 14px 6px 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; border-bottom: 1px solid var(--quiet); color: var(--quiet); font-weight: 500; font-size: 12.5px; line-height: 1.3; vertical-align: bottom; overflow-wrap: normal; }
thead + tbody tr:first-child > * { border-top: 0; }
tbody th { font-weight: 600; width: 13em; }
th small, td small { display: block; font-weight: 400; }
small.how { font-style: italic; }
.n { text-align: end; white-space: nowrap; }
th.n { white-space: normal; }
.overview td, .overview th { padding-right: 12px; }
.overview td.n + td:not(.n), .overview th.n + th:not(.n) { padding-left: 16px; }
.rate { white-space: nowrap; }
.rate .value { display: inline-block; min-width: 3em; text-align: end; font-weight: 600; }
.rate svg { width: 110px; height: 12px; margin: 0 8px; vertical-align: -1px; }
.rate .interval { color: var(--quiet); font-size: 13px; }
.rate .bar { fill: #a9c6d0; }
.rate line { stroke: var(--ink); stroke-width: 1.2; vector-effect: non-scaling-stroke; }
.tree, .tree ul { list-style: none; padding-left: 0; }
.tree ul { padding-left: 18px; margin-left: 4px; border-left: 1px solid var(--line); }
.tree li { padding: 3px 0; }
.why { display: block; }
.headline { font: 600 16px/1.35 Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif; }
blockquote { font-family: Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif; font-size: 16px; }
blockquote::before { content: "“"; } blockquote::after { content: "”"; }
.change { font-size: 13.5px; }
.verdict { font-weight: 500; font-size: 12px; color: var(--quiet); border: 1px solid var(--line); border-radius: 3px; padding: 0 6px; margin-left: 6px; }
.verdict.altered, .verdict.reattributed { color: var(--meaning); border-color: var(--meaning); }
q { quotes: none; color: #3c4a63; font-style: italic; }
mark { background: none; color: inherit; text-decoration: underline 2px #c78a1f; text-underline-offset: 3px; }
mark.quoted, mark.attributed { text-decoration: underline 1px dotted #c78a1f; }
ins, del { text-decoration: none; }
ins.meaning { background: #fbe3e1; border-bottom: 2px solid var(--meaning); }
ins.style { background: #fbf0d6; border-bottom: 2px dashed var(--style); }
ins.surface { border-bottom: 1px dotted var(--surface); }
del { text-decoration: line-through; color: var(--surface); }
del.meaning { color: var(--meaning); }
.key { font-size: 13px; } .key > * { display: inline-block; margin-right: 14px; }
.columns { table-layout: fixed; font-size: 13.5px; line-height: 1.45; }
.columns th, .columns td { padding: 7px 10px 7px 0; }
.columns td + td { padding-left: 10px; border-left: 1px solid var(--line); }
.columns th + th { padding-left: 10px; }
.columns .verbatim { color: #56616b; }
.omitted { background: repeating-linear-gradient(135deg, #fff 0 5px, var(--soft) 5px 10px); color: var(--quiet); font-style: italic; }
.columns .omitted { padding-left: 10px; }
.moved { display: inline; white-space: nowrap; } .moved::before { content: "↕ "; }
.names td:first-of-type, .wording td:first-child { width: 30%; }
.wording td:nth-child(2) { width: 8em; color: var(--quiet); }
.row { border-top: 1px solid var(--line); padding: 8px 0; position: relative; }
.row > div { display: grid; grid-template-columns: 15em 1fr; gap: 14px; padding: 2px 0; }
.row > .count { display: block; color: var(--quiet); font-size: 12px; }
.row dt { font-size: 13px; color: var(--quiet); } .row dd { margin: 0; }
.row .base dt { color: var(--ink); font-weight: 600; }
#method dt { font-weight: 600; margin-top: 8px; } #method dd { margin: 0; max-width: 80ch; }
@media (max-width: 760px) {
  body { padding: 20px 16px 40px; }
  .overview, .columns { display: block; overflow-x: auto; }
  .overview td, .overview th { overflow-wrap: normal; } .overview tbody th { min-width: 8em; }
  .columns { table-layout: auto; } .columns td, .columns th { min-width: 15em; }
  .row > div { grid-template-columns: 1fr; gap: 0; }
  tbody th { width: auto; }
}
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #5b6670; } }
@page wide { size: A4 landscape; margin: 13mm 12mm 15mm; }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; } .headline, blockquote { font-size: 10.5pt; }
  .wide { page: wide; break-before: page; margin-top: 0; }
  #method { break-before: auto; }
  h2, h3, .key { break-after: avoid; }
  tr, .change, .tree li > strong, .row > div { break-inside: avoid; }
  thead { display: table-header-group; }
  ins, mark, .omitted, .rate svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  small, .meta, .aside, .why, .change, .key, .rate .interval, .columns small { font-size: .88em; } thead th { font-size: 8pt; }
  .columns { font-size: 8pt; } .rate svg { width: 44px; margin: 0 4px; } .overview td, .overview th { padding-right: 8px; } .overview td.n + td:not(.n), .overview th.n + th:not(.n) { padding-left: 6px; }
  tbody th { width: 10em; } section { margin-top: 20pt; }
  .row > div { grid-template-columns: 11em 1fr; }
}
`
