import { decodeHTMLStrict } from 'entities/decode'

/** Spaces that differ in width alone, which is typography. */
const space = /&(?:nbsp|ensp|emsp|thinsp);/g

/**
 * Resolves character references: numeric ones, and the named ones of HTML that end in a semicolon. Others stay as written.
 *
 * Source: the HTML standard, 13.2.5.72 to 13.2.5.80, so that `&#150;` is the dash that pages mean by it.
 */
export const decodeEntities = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text.replace(space, ' ')) : text)
