import type { CollectionBeforeOperationHook, CollectionConfig, Plugin } from 'payload'
import { type Env, env } from '@/config/env'

/** A server that does not answer must not hold an editor or a reader: milliseconds. */
const TIMEOUTS = { connectionTimeout: 3000, requestTimeout: 30_000 }

/** How to reach the bucket. With an endpoint of one's own the bucket is part of the path, not of the host name. */
function clientOptions({ S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: Env) {
  return {
    region: S3_REGION ?? '',
    credentials: { accessKeyId: S3_ACCESS_KEY_ID ?? '', secretAccessKey: S3_SECRET_ACCESS_KEY ?? '' },
    requestHandler: TIMEOUTS,
    // Servers other than Amazon's often refuse the checksums that the client adds unasked.
    requestChecksumCalculation: 'WHEN_REQUIRED' as const,
    responseChecksumValidation: 'WHEN_REQUIRED' as const,
    ...(S3_ENDPOINT && { endpoint: S3_ENDPOINT, forcePathStyle: true }),
  }
}

/**
 * Keeps uploads in S3 when S3_BUCKET is set. Files still go out through Payload, so that access rules and headers
 * are the same as for files on disk.
 */
export const mediaStorage: Plugin = async (config) => {
  const { S3_BUCKET: bucket } = env()
  if (!bucket) return config
  const { s3Storage } = await import('@payloadcms/storage-s3')
  const plugin = s3Storage({ bucket, collections: { media: true }, config: clientOptions(env()) })
  // It writes into the admin's settings: browsers that upload by themselves, which is not done here.
  const { collections = [], ...stored } = await plugin({ ...config, admin: {} })
  const own = new Map(config.collections?.map((collection) => [collection.slug, collection]))
  return {
    ...stored,
    ...(config.admin && { admin: config.admin }),
    collections: collections.map((collection) => withoutPlace(collection, own.get(collection.slug))),
  }
}

/**
 * A file's place in the bucket is its name alone. The plugin's fields for a folder are left out, so that the model is
 * the same with and without S3.
 */
function withoutPlace(collection: CollectionConfig, own: CollectionConfig | undefined): CollectionConfig {
  if (collection.slug !== 'media' || !own) return collection
  const { beforeOperation = [], ...hooks } = collection.hooks ?? {}
  return {
    ...collection,
    fields: own.fields,
    hooks: { ...hooks, beforeOperation: [dropPlace, ...beforeOperation] },
  }
}

/** Payload looks for a name that is free in the folder that a request names: another's file could be written over. */
const dropPlace: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { prefix: _folder, _objectKey, ...data } = args.data as Record<string, unknown>
  return { ...args, data }
}
