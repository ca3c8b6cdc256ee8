/** Next calls this once when its server starts, before the first request. Waits for nothing: MongoDB may be away. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { getHub } = await import('./hub')
  // Its failure is in the log, and /health/ready says that there is no index.
  getHub().catch(() => undefined)
}
