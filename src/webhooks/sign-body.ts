import { createHmac } from 'node:crypto'

/** Returns the value of `Parallax-Signature`: the moment in seconds, and HMAC-SHA256 over `t.body` in hex. A receiver computes the same and refuses old ones. */
export function signBody(body: string, secret: string, seconds: number): string {
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${digest}`
}
