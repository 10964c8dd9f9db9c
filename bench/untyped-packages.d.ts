declare module 'autocannon' {
  interface Shots {
    readonly requests: { readonly average: number }
    readonly non2xx: number
  }
  /** What the bench uses of it: the package has no types. `duration` is in seconds. */
  export default function autocannon(options: { url: string; connections: number; duration: number }): Promise<Shots>
}

declare module 'diff-match-patch' {
  /** What the bench uses of it: the package has no types. */
  export default class DiffMatchPatch {
    diff_main(left: string, right: string): [operation: number, text: string][]
  }
}
