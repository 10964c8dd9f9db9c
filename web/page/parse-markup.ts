import type { ParseMarkup } from '../model/markup.ts'

interface Policy {
  createHTML(markup: string): string
}

/** Not every browser has Trusted Types. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
/** The page allows strings to become markup for this one purpose: to be parsed into a document that is read and thrown away. */
const policy = trustedTypes?.createPolicy('parallax-parse', { createHTML: (markup) => markup })

/** Parses with the browser's parser into a separate document, where nothing loads and nothing runs. None of its nodes enters the page. */
export const parseMarkup: ParseMarkup = (markup, type) =>
  new DOMParser().parseFromString(policy ? policy.createHTML(markup) : markup, type)
