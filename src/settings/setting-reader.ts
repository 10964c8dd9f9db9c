/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads settings one by one and collects what is wrong with them in `problems`. An empty variable counts as not set. */
export interface SettingReader {
  readonly problems: string[]
  text(name: string, fallback: string): string
  /** The value of the variable; null if it is not set. */
  given(name: string): string | null
  count(name: string, fallback: number, least: number, most: number): number
  /** The first value of `allowed` is the default. */
  oneOf<T extends string>(name: string, allowed: readonly [T, ...T[]]): T
  /** The entries of a comma-separated list. */
  list(name: string): string[]
}

export function readSettings(env: Environment): SettingReader {
  const problems: string[] = []
  const given = (name: string) => env[name]?.trim() || null
  return {
    problems,
    given,
    text: (name, fallback) => given(name) ?? fallback,
    count(name, fallback, least, most) {
      const value = given(name) ?? String(fallback)
      if (/^\d{1,12}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
      problems.push(`${name} must be a whole number from ${least} to ${most}, not “${value}”.`)
      return fallback
    },
    oneOf(name, allowed) {
      const value = given(name) ?? allowed[0]
      const found = allowed.find((one) => one === value)
      if (found === undefined) problems.push(`${name} must be one of ${allowed.join(', ')}, not “${value}”.`)
      return found ?? allowed[0]
    },
    list: (name) =>
      (env[name] ?? '')
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean)
  }
}
