import { takeSettings } from '../src/config.ts'
import { readSettings, type SettingReader } from '../src/settings/setting-reader.ts'

/** What the code asks of one setting. */
export interface SettingFacts {
  readonly name: string
  /** Null if the setting has no default. */
  readonly fallback: string | null
  /** The values that are allowed, in Markdown; null if the code asks for any text. */
  readonly values: string | null
}

/** Settings that are only read fully if they are set. */
const set = { RETENTION_DAYS: '365', RATE_LIMIT_PER_MINUTE: '600', METRICS_PORT: '9464' }

/**
 * Lists every setting that the code reads, with its default and the values it allows, in the order in which the code reads them.
 *
 * It runs the code that reads the settings with a reader that takes notes.
 */
export function listSettings(): SettingFacts[] {
  const notes = new Map<string, SettingFacts>()
  const note = (name: string, fallback: string | null, values: string | null) => {
    if (!notes.get(name)?.values) notes.set(name, { name, fallback, values })
  }
  const reader = readSettings(set)
  const recorder: SettingReader = {
    ...reader,
    text: (name, fallback) => {
      note(name, fallback, null)
      return reader.text(name, fallback)
    },
    given: (name) => {
      if (!notes.has(name)) note(name, null, null)
      return reader.given(name)
    },
    count: (name, fallback, least, most) => {
      note(name, String(fallback), `${inWords(least)} to ${inWords(most)}`)
      return reader.count(name, fallback, least, most)
    },
    oneOf: (name, allowed) => {
      note(name, allowed[0], allowed.map((one) => `\`${one}\``).join(', '))
      return reader.oneOf(name, allowed)
    },
    list: (name) => {
      if (!notes.has(name)) note(name, null, null)
      return reader.list(name)
    }
  }
  takeSettings(recorder)
  return [...notes.values()]
}

const MiB = 1024 * 1024

/** Writes a whole number with separators; multiples of a mebibyte with their unit. */
export function inWords(value: number): string {
  return value >= MiB && value % MiB === 0 ? `${(value / MiB).toLocaleString('en')} MiB` : value.toLocaleString('en')
}
