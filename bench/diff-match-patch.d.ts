declare module 'diff-match-patch' {
  /** What the bench uses of it: the package has no types of its own. */
  export default class DiffMatchPatch {
    diff_main(left: string, right: string): [operation: number, text: string][]
  }
}
