import { packBytes } from './pack-bytes.ts'

/** JSON as it is stored. */
export const packJson = (json: string): string => packBytes(Buffer.from(json))
