import { writeFile } from 'node:fs/promises'
import { readIfThere } from './data-dir'

const FILES = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']

/** Generates what derives from the model. With `keep` false the files are put back as they were. */
export async function generated({ keep }: { keep: boolean }): Promise<{ changed: string[] }> {
  process.env.DATABASE_URI = ''
  const { default: config } = await import('@payload-config')
  const { generateTypes } = await import('payload/node')
  const { generateImportMap } = await import('payload')
  const before = await Promise.all(FILES.map(readIfThere))
  await generateTypes(await config, { log: false })
  await generateImportMap(await config, { log: false, force: true })
  const after = await Promise.all(FILES.map(readIfThere))
  const changed = FILES.filter((_, place) => before[place] !== after[place])
  if (!keep) await putBack(before, after)
  return { changed }
}

async function putBack(before: (string | undefined)[], after: (string | undefined)[]) {
  for (const [place, file] of FILES.entries()) {
    const text = before[place]
    if (text !== undefined && text !== after[place]) await writeFile(file, text)
  }
}
