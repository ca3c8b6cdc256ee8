import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'

/** The full path of a program on the PATH. Throws when there is none. */
export async function onPath(program: string, folders = process.env.PATH ?? ''): Promise<string> {
  for (const folder of folders.split(path.delimiter).filter(Boolean)) {
    const candidate = path.join(folder, program)
    const runs = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (runs) return candidate
  }
  throw new Error(`${program} is not there`)
}
