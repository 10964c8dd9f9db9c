/** Numbers the forms of words: `find` returns the number of the form in `text` from `start` to `end`, a new number for a new form. */
export interface FormFinder {
  readonly find: (text: string, start: number, end: number) => number
  readonly forms: readonly string[]
}

const SLOTS = 1 << 13

/**
 * Makes an empty finder; `onNew` hears of each new form.
 *
 * Most words of a text have been seen before. They are found by their letters in a table of fixed size, without cutting a string out of
 * the text; the others, and those whose place in the table another word holds, through a map, so that no choice of words is slow.
 */
export function makeFormFinder(onNew: (form: string) => void): FormFinder {
  const forms: string[] = []
  const byForm = new Map<string, number>()
  const slots = new Int32Array(SLOTS)
  const find = (text: string, start: number, end: number): number => {
    let hash = end - start
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1)
    const held = slots[slot]! - 1
    if (held >= 0 && isAt(forms[held]!, text, start, end)) return held
    const form = text.slice(start, end)
    let number = byForm.get(form)
    if (number === undefined) {
      number = forms.push(form) - 1
      byForm.set(form, number)
      onNew(form)
    }
    slots[slot] = number + 1
    return number
  }
  return { find, forms }
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
