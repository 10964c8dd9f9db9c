/** What XML 1.0 allows in no document, not even escaped (its production Char): most control characters, lone surrogates, two non-characters. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser makes a line feed of a bare one.
  '\r': '&#13;'
}

/** Writes text as content or quoted attribute of XML and HTML alike. What XML forbids becomes U+FFFD, so that the length stays. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => entities[character]!)
}
