const lasts = new Map<string, Promise<unknown>>()

/**
 * Runs pieces of work with the same key one after another within this process, so that saves of one document do not
 * fight each other; those of other processes still meet in the database and are run again.
 */
export async function inTurn<T>(key: string | undefined, work: () => Promise<T>): Promise<T> {
  if (key === undefined) return work()
  const before = lasts.get(key) ?? Promise.resolve()
  const now = before.then(work, work)
  const settled = now.catch(() => undefined)
  lasts.set(key, settled)
  try {
    return await now
  } finally {
    if (lasts.get(key) === settled) lasts.delete(key)
  }
}

/** The document that a request changes, as a key; undefined when it reads, or changes several. */
export function changedDocument(method: string, pathname: string): string | undefined {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return undefined
  const [collection, id] = pathname.replace(/^\/api\/(globals\/)?/, '').split('/')
  return collection && (id || pathname.includes('/globals/')) ? `${collection}/${id ?? ''}` : undefined
}
