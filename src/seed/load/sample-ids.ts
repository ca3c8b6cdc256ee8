import type { Resolve } from '@/lib/markdown/lexical-context'

/** Which document stands for which sample. */
export interface SampleIds {
  set: (collection: string, key: string, id: string) => void
  resolve: Resolve
}

export function sampleIds(): SampleIds {
  const ids = new Map<string, string>()
  return {
    set: (collection, key, id) => void ids.set(`${collection}/${key}`, id),
    resolve: (collection, key) => {
      const id = ids.get(`${collection}/${key}`)
      if (!id) throw new Error(`there is no sample “${key}” in ${collection}`)
      return id
    },
  }
}
