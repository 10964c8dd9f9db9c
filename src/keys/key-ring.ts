import { timingSafeEqual } from 'node:crypto'
import { type AccessKey, digestOf } from './access-key.ts'
import { hasTwice } from './list-keys.ts'
import { KeyFileError, readKeyFile } from './read-key-file.ts'

/** What became different when the keys were read again: `tenant/id` of each key. */
export interface KeyChange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** The same id with another key, other scopes or another expiry. */
  readonly changed: readonly string[]
}

export const nameOfKey = ({ tenant, id }: AccessKey): string => `${tenant}/${id}`

/** The keys in force: those of the settings, and those of a file that can be read again. */
export class KeyRing {
  readonly #listed: readonly AccessKey[]
  readonly #file: string | null
  #keys: readonly AccessKey[]

  /** Errors: `KeyFileError`. */
  constructor({ apiKeys, keysFile }: { readonly apiKeys: readonly AccessKey[]; readonly keysFile: string | null }) {
    this.#listed = apiKeys
    this.#file = keysFile
    this.#keys = this.#read()
  }

  /** Whether data needs a key. */
  get isClosed(): boolean {
    return this.#file !== null || this.#listed.length > 0
  }

  /** `tenant/id` of each key in force. */
  get names(): string[] {
    return this.#keys.map(nameOfKey)
  }

  /** The entry of a key, expired or not; null if it is not known. */
  find(key: string): AccessKey | null {
    const digest = Buffer.from(digestOf(key), 'hex')
    // Every key is compared, each in constant time: the time taken tells nothing.
    const matches = this.#keys.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), digest))
    return matches[0] ?? null
  }

  /** Reads the file again. Errors: `KeyFileError`; then the keys stay as they were. */
  reload(): KeyChange {
    const before = new Map(this.#keys.map((key) => [nameOfKey(key), key]))
    this.#keys = this.#read()
    const after = new Map(this.#keys.map((key) => [nameOfKey(key), key]))
    return {
      added: [...after.keys()].filter((name) => !before.has(name)),
      removed: [...before.keys()].filter((name) => !after.has(name)),
      changed: [...after].flatMap(([name, key]) => (before.has(name) && !isSame(before.get(name)!, key) ? [name] : []))
    }
  }

  #read(): readonly AccessKey[] {
    const keys = [...this.#listed, ...(this.#file === null ? [] : readKeyFile(this.#file))]
    if (hasTwice(keys)) throw new KeyFileError('API_KEYS_FILE has a key that API_KEYS has too.')
    return keys
  }
}

const isSame = (one: AccessKey, other: AccessKey) => JSON.stringify(one) === JSON.stringify(other)
