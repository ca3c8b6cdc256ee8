import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Site paths of the files in `public/`, such as `/js/site.js`. Empty when there is no such folder. */
export async function publicFiles(dir: string): Promise<Set<string>> {
  const root = path.join(dir, 'public')
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const files = entries.filter((entry) => entry.isFile())
  return new Set(files.map(({ parentPath, name }) => `/${path.relative(root, path.join(parentPath, name))}`))
}
