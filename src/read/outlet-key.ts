/** Returns the key under which an outlet is known: NFC, trimmed, runs of white space to one, lower case without locale. */
export function outletKey(outlet: string): string {
  return outlet.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
