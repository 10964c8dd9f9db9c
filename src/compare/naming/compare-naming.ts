import type { NamingEntry } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'

/** What each article calls the persons, organisations and places that the story names. */
export function compareNaming(_story: Story): NamingEntry[] {
  return []
}
