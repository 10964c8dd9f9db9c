import { css } from 'lit'

/** Colours and type. Each can be set from outside as `--parallax-…`; light and dark follow `color-scheme`. */
export const theme = css`
  :host {
    --paper: var(--parallax-paper, light-dark(#ffffff, #16181b));
    --surface: var(--parallax-surface, light-dark(#f6f5f1, #1e2125));
    --ink: var(--parallax-ink, light-dark(#1b1d20, #e8e6e1));
    --quiet: var(--parallax-quiet, light-dark(#595d64, #a9adb4));
    --rule: var(--parallax-rule, light-dark(#dcd9d2, #363b41));
    --control: var(--parallax-control, light-dark(#85888d, #7d838b));
    --accent: var(--parallax-accent, light-dark(#0b5563, #7cc7d4));
    --accent-soft: var(--parallax-accent-soft, light-dark(#e4f0f1, #17343a));
    --meaning: var(--parallax-meaning, light-dark(#97201c, #ffb1a8));
    --meaning-soft: var(--parallax-meaning-soft, light-dark(#fce6e3, #4a211e));
    --style: var(--parallax-style, light-dark(#6d4a00, #ecc977));
    --style-soft: var(--parallax-style-soft, light-dark(#fbf1d9, #392d13));
    --sans: var(--parallax-sans, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, system-ui, sans-serif);
    --serif: var(--parallax-serif, Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, 'Liberation Serif', serif);
    --height: var(--parallax-height, 82vh);
    display: block;
    color: var(--ink);
    background: var(--paper);
    font: 400 0.9375rem / 1.5 var(--sans);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
`
