import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** A name for this process as the holder of a lease. */
export function newHolder(): string {
  return `${hostname()}/${process.pid}/${randomUUID()}`
}

/** True when the holder was a process of this host that has ended: a killed one gives nothing back. */
export function hasEnded(holder: string): boolean {
  const [host, pid] = holder.split('/')
  return host === hostname() && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
