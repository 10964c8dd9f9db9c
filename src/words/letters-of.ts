/** Returns the letters and digits of a text, in lower case: what two writings of one line or name have in common. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
