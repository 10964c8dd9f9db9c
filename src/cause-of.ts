/** Returns the kind and place of an error, for the log: its message, and what databases add to it, may quote an article, and the log never holds one. */
export function causeOf(cause: unknown): string | undefined {
  if (cause === undefined) return undefined
  const stack = cause instanceof Error ? (cause.stack ?? cause.name) : String(cause)
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const name = cause instanceof Error ? cause.name : stack.slice(0, Math.max(0, stack.search(/[:\n]/)))
  const code = (cause as { code?: unknown } | null)?.code
  const own = [`${name}${typeof code === 'string' ? ` ${code}` : ''}`, ...places.slice(0, 12)].join('\n')
  const deeper = cause instanceof Error ? causeOf(cause.cause) : undefined
  return deeper === undefined ? own : `${own}\ncaused by ${deeper}`
}
