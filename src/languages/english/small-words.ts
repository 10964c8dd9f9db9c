import { words } from '../words.ts'

/** Words that headlines and titles of works write small among capitals. */
export const smallWords: ReadonlySet<string> = words(
  'a an the of in on at to for from with by and or but nor as vs over after into is are'
)
