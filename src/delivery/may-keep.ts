import type { Dependencies } from './dependencies'
import type { RenderResult } from './render'

const KEPT = new Set([200, 301, 308, 404, 410])

/** Whether others may be given this answer too. `followed`: collections of whose changes we are told. */
export function mayKeep(
  { status, headers, keep }: RenderResult,
  madeFrom: Dependencies,
  followed: ReadonlySet<string> | undefined,
): boolean {
  if (!keep || !KEPT.has(status) || headers['set-cookie']) return false
  if (followed && !madeFrom.collections.every((name) => followed.has(name))) return false
  // Next marks every dynamic page `no-store`; on data routes it is the route that says so.
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html')
  return isPage || !String(headers['cache-control'] ?? '').includes('no-store')
}
