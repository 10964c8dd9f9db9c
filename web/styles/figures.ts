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
`
