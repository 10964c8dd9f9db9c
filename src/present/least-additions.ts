/** An article that credits an agency for its whole text and has at least this share of words that no other copy has is agency copy with additions. */
export const LEAST_ADDITIONS = 0.3
