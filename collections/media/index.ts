import { join, resolve } from 'node:path'
import { sampleFields } from '@collections/shared/sample-fields'
import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { nobody } from '@/access/nobody'
import { ownDraftsOrEditors } from '@/access/own-drafts'
import { publicMedia } from '@/access/public-media'
import { staffOnly } from '@/access/staff-only'
import { env } from '@/config/env'
import { ACCEPTED_TYPES } from './accepted-types'
import { mediaFields } from './fields'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'File', plural: 'Files and pictures' },
  access: {
    create: staffOnly,
    read: publicMedia,
    update: ownDraftsOrEditors,
    delete: editorsOnly,
    readVersions: nobody,
    unlock: nobody,
    admin: ({ req }) => Boolean(staffOnly({ req })),
  },
  admin: {
    group: 'Publish',
    description: 'Pictures and documents that publications use. SVG is not accepted.',
    defaultColumns: ['filename', 'alt', 'mimeType', 'filesize', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
  },
  upload: {
    staticDir: join(resolve(env().DATA_DIR), 'media'),
    mimeTypes: [...ACCEPTED_TYPES],
    pasteURL: false,
    adminThumbnail: 'small',
    imageSizes: [
      {
        name: 'small',
        width: 480,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 80 } },
      },
      {
        name: 'large',
        width: 960,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 80 } },
      },
    ],
  },
  fields: [...mediaFields, ...sampleFields],
}
