/**
 * Milliseconds that this thread has computed: what else runs on the machine counts less than it does by the clock.
 * Node 22 tells the whole process's alone.
 */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1000
}
