import { css } from 'lit'

/** Small drawings of a place or a share, and the lists that they stand in. */
export const figures = css`
  h5 {
    margin-block: 0.5rem 0;
    color: var(--quiet);
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .moves {
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--rule);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: 0 2.5rem;
  }
  .facts,
  .check-list {
    list-style: none;
  }
  .facts li {
    padding-block: 0.5rem;
  }
  .facts .words {
    display: -webkit-box;
    overflow: hidden;
    font-size: 1rem;
    line-height: 1.4;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .track {
    vertical-align: middle;
    margin-inline-end: 0.375rem;
  }
  .track .axis {
    stroke: var(--control);
  }
  .track .span {
    stroke: var(--accent);
    stroke-width: 2;
    opacity: 0.45;
  }
  .track .others {
    stroke: var(--quiet);
    stroke-width: 2;
  }
  .track circle {
    fill: var(--accent);
  }
  .check-list {
    margin-block-start: 0.375rem;
    font-size: 0.875rem;
  }
  .check-list li {
    padding-block: 0.0625rem;
  }
  .check-list .warn {
    color: var(--meaning);
  }
  .speaks {
    min-width: 11rem;
  }
  .voices {
    display: block;
    width: 100%;
    margin-block: 0.25rem 0.125rem;
  }
  .voices rect {
    stroke: var(--paper);
    stroke-width: 1;
  }
  .kind {
    white-space: nowrap;
  }
  .sub.warn {
    color: var(--meaning);
  }
  .kind-official {
    fill: light-dark(#2a5a8c, #7fb2e5);
  }
  .kind-police {
    fill: light-dark(#173a5e, #4f86c0);
  }
  .kind-military {
    fill: light-dark(#5b6b2f, #a9bd6a);
  }
  .kind-politician {
    fill: light-dark(#0b7285, #5cc8d8);
  }
  .kind-company {
    fill: light-dark(#8a5a00, #e0a94a);
  }
  .kind-expert {
    fill: light-dark(#5b3f99, #b39ae8);
  }
  .kind-witness {
    fill: light-dark(#2f7d4f, #7ccf9c);
  }
  .kind-activist {
    fill: light-dark(#b0413e, #f0958f);
  }
  .kind-media {
    fill: light-dark(#8c3a78, #e08fcb);
  }
  .kind-document {
    fill: light-dark(#6b6258, #b8ad9f);
  }
  .kind-unnamed {
    fill: light-dark(#9aa0a6, #6f767d);
  }
  .kind-other {
    fill: light-dark(#c4beb2, #4b5057);
  }
`
