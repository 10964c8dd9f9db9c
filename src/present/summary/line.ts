/** How a line stands out on a terminal that has colours. */
export type Tone = 'bold' | 'green' | 'yellow' | 'red'

/** Puts a colour on a text; on what has none, it gives the text back. */
export type Paint = (tone: Tone, text: string) => string

/** A line of a summary. */
export type Line = string | { readonly tone: Tone; readonly text: string }
