import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Outcome } from './step'

/** Folders and files at the top of the repository: what begins so is meant as a path. */
const TOP =
  /^(src|collections|tests|scripts|docs|public|\.ci)\/|^(package\.json|payload\.config\.ts|next\.config\.mjs|tsconfig\.json|biome\.json|README\.md|\.env\.example)$/
const CODE = /`([^`\n]+)`/g
const LINK = /\]\(([^)\s]+)\)/g

/** Every path that README.md and docs/ name must be there. */
export async function docReferences(): Promise<Outcome> {
  const pages = [...(existsSync('README.md') ? ['README.md'] : []), ...(await markdownIn('docs'))]
  const found = await Promise.all(pages.map(async (page) => pathsIn(page, await readFile(page, 'utf8'))))
  const references = found.flat()
  const missing = references.filter(({ target }) => !existsSync(target))
  if (missing.length === 0) return { ok: true, detail: `${references.length} paths in ${pages.length} pages` }
  const lines = missing.map(({ page, named }) => `${page} names ${named}, which is not there`)
  return { ok: false, detail: lines.join('\n') }
}

async function markdownIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name))
}

/** Paths that a page names in code or links; patterns, placeholders and addresses are none. */
export function pathsIn(page: string, text: string) {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  const inCode = [...prose.matchAll(CODE)].map(([, named = '']) => named).filter((named) => TOP.test(named))
  const linked = [...prose.matchAll(LINK)]
    .map(([, named = '']) => named)
    .filter((named) => !/^(\w+:|#|\/)/.test(named))
  return [
    ...inCode
      .filter((named) => !/[*<>{}…\s]/.test(named))
      .map((named) => ({ page, named, target: clean(named) })),
    ...linked.map((named) => ({ page, named, target: path.join(path.dirname(page), clean(named)) })),
  ]
}

const clean = (named: string) => decodeURI(named.replace(/#.*$/, '').replace(/:\d+$/, ''))
