let files = 0

/** How many test files this process has begun to load: what belongs to one file is made anew for the next. */
export const filesLoaded = (): number => files

/** Notes that a file is about to be loaded. */
export function noteFile(): void {
  files++
}
