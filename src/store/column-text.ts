/** Returns a string that a text column takes: databases refuse NUL and lone surrogates. */
export const columnText = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')
