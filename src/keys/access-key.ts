import { createHash } from 'node:crypto'

/** What a key may be used for: reading, adding, removing stored data. */
export const scopes = ['read', 'write', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** A key as the service keeps it: by its SHA-256, never in the clear. */
export interface AccessKey {
  readonly tenant: string
  /** Names the key in logs. */
  readonly id: string
  /** In hexadecimal. */
  readonly sha256: string
  readonly scopes: readonly Scope[]
  /** The moment from which it is refused, in milliseconds since 1970; null: never. */
  readonly expiresAt: number | null
}

export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** Returns the name of a key that was given none: the first digits of its SHA-256. */
export const idOfDigest = (sha256: string): string => sha256.slice(0, 8)

export const isTenant = (text: string): boolean => /^[A-Za-z0-9_.-]{1,64}$/.test(text)

/** Shorter keys could be guessed. */
const LEAST_CHARACTERS = 24
export const isStrongKey = (text: string): boolean => text.length >= LEAST_CHARACTERS && /^[\x21-\x7e]{1,512}$/.test(text)
export const keyRule = `at least ${LEAST_CHARACTERS} visible characters (make one with: openssl rand -hex 32)`
