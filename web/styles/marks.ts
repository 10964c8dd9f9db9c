import { css } from 'lit'

/**
 * How words are marked. Significance shows in colour and in the line: meaning double and filled, style dashed, surface dotted; words that
 * were dropped are struck through. A framing marker has a wavy line, which no edit has; if both meet, the edit's line is on top.
 */
export const marks = css`
  .edit {
    padding-inline: 0.0625em;
    border-radius: 2px;
    text-decoration: underline;
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.18em;
    box-decoration-break: clone;
  }
  .edit.meaning {
    color: var(--meaning);
    background: var(--meaning-soft);
    text-decoration-style: double;
    font-weight: 600;
  }
  .edit.style {
    color: var(--style);
    background: var(--style-soft);
    text-decoration-style: dashed;
  }
  .edit.surface {
    text-decoration-style: dotted;
    text-decoration-color: var(--quiet);
  }
  del.edit {
    text-decoration-line: line-through;
    text-decoration-style: solid;
    font-weight: 400;
  }
  del.edit.surface {
    color: var(--quiet);
  }
  .quoted {
    font-style: italic;
  }
  .marker {
    border-radius: 2px;
    text-decoration: underline wavy var(--accent) 0.08em;
    text-underline-offset: 0.22em;
    cursor: help;
  }
  /* The edit's line above the words, the marker's below. */
  .marker ins.edit {
    text-decoration-line: overline;
  }
  .marker:is(.quoted, .attributed) {
    font-style: inherit;
    text-decoration-color: var(--control);
    text-decoration-style: wavy;
  }
  [role='button'].marker:is(:hover, .chosen) {
    background: var(--accent-soft);
  }
  .marker.chosen {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-end: 0.75rem;
    font-family: var(--serif);
  }
  .legend .marker {
    cursor: auto;
  }
  .epithet {
    display: inline-block;
    margin: 0 0.25rem 0.25rem 0;
    padding: 0.0625rem 0.375rem;
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: none;
    font-family: var(--serif);
    font-size: 1rem;
    text-align: start;
  }
  button.epithet {
    min-height: 1.5rem;
    cursor: pointer;
  }
  .epithet.loaded {
    border-color: var(--meaning);
    border-inline-start-width: 4px;
    background: var(--meaning-soft);
    color: var(--meaning);
    font-weight: 600;
  }
`
