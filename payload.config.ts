import { join, resolve } from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { env } from '@/config/env'
import { databaseAdapter } from '@/database/adapter'
import { collections, globals } from './collections'
import { editor } from './collections/shared/editor'

const root = resolve(process.cwd())

export default buildConfig({
  collections,
  globals,
  editor,
  secret: env().PAYLOAD_SECRET ?? '',
  db: databaseAdapter(),
  sharp,
  graphQL: { disable: true },
  telemetry: false,
  maxDepth: 4,
  admin: {
    user: 'users',
    avatar: 'default',
    meta: { titleSuffix: ' · Equally Safe at Work' },
    importMap: { baseDir: root, importMapFile: join(root, 'src/app/(payload)/admin/importMap.js') },
  },
  typescript: { outputFile: join(root, 'src/payload-types.ts'), autoGenerate: false },
})
