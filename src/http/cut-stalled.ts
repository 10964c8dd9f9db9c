import type { ServerResponse } from 'node:http'

/**
 * Cuts the connection of a client that takes nothing of its response for so long: what waits for it is held in memory in the meantime.
 *
 * A response that has nothing to send at the moment is not stalled.
 */
export function cutStalled(response: ServerResponse, stallMs: number): void {
  // Node restarts the timer whenever the client reads some of the response.
  response.setTimeout(stallMs, () => {
    if ((response.socket?.writableLength ?? 0) > 0) response.destroy()
  })
}
