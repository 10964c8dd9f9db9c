import type { ParseMarkup } from '../model/markup.ts'

interface Policy {
  createHTML(markup: string): string
}

/** Not every browser has Trusted Types. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
/** The page allows strings to become markup for this one purpose: to be parsed into a document that is read and thrown away. */
const policy = trustedTypes?.createPolicy('parallax-parse', { createHTML: (markup) => markup })

/** The browser's own parser: a document of its own, where nothing loads and nothing runs. No node of it enters the page. */
export const parseMarkup: ParseMarkup = (markup, type) =>
  new DOMParser().parseFromString(policy ? policy.createHTML(markup) : markup, type)
