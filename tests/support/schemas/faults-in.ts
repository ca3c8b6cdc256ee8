import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'

/** What is wrong with an XML document by a RELAX NG schema of this folder, in the words of libxml2. */
export async function faultsIn(xml: string, schema: 'atom' | 'rss' | 'sitemap'): Promise<string[]> {
  const contents = await readFile(path.join(import.meta.dirname, `${schema}.rng`), 'utf8')
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: { fileName: `${schema}.rng`, contents },
    extension: 'relaxng',
  })
  return errors.map(({ message }) => message)
}
