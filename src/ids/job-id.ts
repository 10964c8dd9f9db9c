import { randomUUID } from 'node:crypto'

/** Returns a new id of a job: `job_` and 32 hexadecimal digits. */
export const newJobId = (): string => `job_${randomUUID().replaceAll('-', '')}`
