/** Returns the words of a list that is written as one string, with white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
