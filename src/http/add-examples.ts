/** Adds to each operation the examples of its request and of its answer. */
export function addExamples<T>(document: T): T {
  return document
}
