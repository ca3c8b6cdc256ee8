import { z } from 'zod'

/** `backup.json`: what a backup holds, so that a restore can prove that it put back the same. */
export const Manifest = z.object({
  format: z.literal(1),
  /** ISO 8601. */
  madeAt: z.string(),
  collections: z.array(
    z.object({
      name: z.string(),
      documents: z.number(),
      /** SHA-256 of `collections/<name>.bson`: the documents by `_id`, one after the other. */
      sha256: z.string(),
      indexes: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
  media: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>

export const MANIFEST = 'backup.json'
export const collectionFile = (name: string) => `collections/${encodeURIComponent(name)}.bson`
