const STORED = '/api/media/file/'

/** The document with its files at `base`: those of a draft are public nowhere else. */
export function withOwnFiles<D extends object>(doc: D, base: string): D {
  return JSON.parse(JSON.stringify(doc).replaceAll(`"${STORED}`, `"${base}/file/`)) as D
}
