/** Half-open runs of base tokens and variant tokens that stand against each other; one of them may be empty. */
export interface Change {
  readonly baseFrom: number
  readonly baseTo: number
  readonly variantFrom: number
  readonly variantTo: number
}

/** How much it matters that a base token is kept, 0 to 3: decides between equally short scripts. */
export type WeightOf = (base: number) => number
