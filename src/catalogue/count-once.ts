/** A place in one field of an article, with the strength of the marker there. */
export interface WeighedPlace {
  readonly field?: 'title' | 'text'
  readonly start: number
  readonly end: number
  readonly strength: number
}

/**
 * Returns the strengths that count towards a rate: words that several markers cover count once, with the strongest of these.
 *
 * Shape: one strength for each run of overlapping places. `places` are in the order of the article, as markers always are.
 */
export function countOnce(places: readonly WeighedPlace[]): number[] {
  const strengths: number[] = []
  let field: WeighedPlace['field']
  let end = -1
  for (const place of places) {
    const isOverlapping = strengths.length > 0 && place.field === field && place.start < end
    if (isOverlapping) strengths[strengths.length - 1] = Math.max(strengths.at(-1)!, place.strength)
    else strengths.push(place.strength)
    end = isOverlapping ? Math.max(end, place.end) : place.end
    field = place.field
  }
  return strengths
}
