import { join, resolve } from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { denyByDefault } from '@/access/deny-by-default'
import { trustedOrigins } from '@/access/origins'
import { env } from '@/config/env'
import { databaseAdapter } from '@/database/adapter'
import { mongoOf } from '@/database/mongo'
import { emailAdapter } from '@/email/adapter'
import { prepareOutbox } from '@/email/outbox'
import { prepareJobs } from '@/jobs/job-list'
import { afterError } from '@/rest/after-error'
import { checkShapes } from '@/rest/check-shapes'
import { DEPTH, UPLOAD_BYTES } from '@/rest/limits'
import { LOGGING_LEVELS, loggerOptions } from '@/rest/logging'
import { noteConflicts } from '@/rest/note-conflicts'
import { collections, globals } from './collections'
import { mediaStorage } from './collections/media/storage'
import { branding } from './collections/shared/branding'
import { editor } from './collections/shared/rich-text/editor'

// Only the commands that generate files use it: the build must not trace the whole folder for it.
const root = resolve(/* turbopackIgnore: true */ process.cwd())
const origins = trustedOrigins(process.env.PUBLIC_URL?.trim() ? env().PUBLIC_URL : undefined, env().PORT)

const building = buildConfig({
  collections,
  globals,
  editor,
  secret: env().PAYLOAD_SECRET ?? '',
  db: noteConflicts(databaseAdapter()),
  email: emailAdapter,
  plugins: [mediaStorage],
  sharp,
  graphQL: { disable: true },
  telemetry: false,
  logger: loggerOptions(env().LOG_LEVEL),
  loggingLevels: LOGGING_LEVELS,
  maxDepth: DEPTH,
  csrf: origins,
  cors: origins,
  hooks: { afterError: [afterError] },
  onInit: async (payload) => {
    await prepareJobs(mongoOf(payload))
    await prepareOutbox(mongoOf(payload))
  },
  upload: { limits: { fileSize: UPLOAD_BYTES }, abortOnLimit: true },
  admin: {
    user: 'users',
    ...branding,
    importMap: { baseDir: root, importMapFile: join(root, 'src/app/(payload)/admin/importMap.js') },
  },
  typescript: { outputFile: join(root, 'src/payload-types.ts'), autoGenerate: false },
})

export default denyByDefault(checkShapes(building))
