import { randomBytes } from 'node:crypto'
import { sampleFields } from '@collections/shared/sample-fields'
import { keptWhileUsed } from '@collections/shared/where-used/kept-while-used'
import type { CollectionConfig, ImageSize } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { nobody } from '@/access/nobody'
import { ownOrEditors } from '@/access/own-drafts'
import { publicMedia } from '@/access/public-media'
import { staffOnly } from '@/access/staff-only'
import { ACCEPTED_TYPES } from './accepted-types'
import { mediaFields } from './fields'
import { fileHeaders } from './file-headers'
import { noteInside } from './note-inside'
import { prepareFile } from './prepare-file'
import { mediaFolder } from './read-stored'
import { signFile } from './sign-file'

const FORMATS = {
  // Beside WebP for browsers that know it: a quarter to a third smaller. More effort would make uploads slow.
  avif: { quality: 50, effort: 1 },
  webp: { quality: 80 },
} as const

/**
 * A copy of a picture, `width` pixels wide at most. Its name is nobody else's: `plan.png` and `plan.jpg` would otherwise
 * share their copies, and the second would be seen where the first is published.
 */
const smaller = (name: string, width: number, format: keyof typeof FORMATS): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format, options: FORMATS[format] },
  generateImageName: ({ originalName, sizeName, extension }) =>
    `${originalName}-${sizeName}-${randomBytes(6).toString('hex')}.${extension}`,
})

export const Media: CollectionConfig = keptWhileUsed({
  slug: 'media',
  labels: { singular: 'File', plural: 'Files and pictures' },
  access: {
    create: staffOnly,
    read: publicMedia,
    update: ownOrEditors,
    delete: editorsOnly,
    readVersions: nobody,
    unlock: nobody,
    admin: ({ req }) => Boolean(staffOnly({ req })),
  },
  admin: {
    group: 'Publish',
    hideAPIURL: true,
    description: 'Pictures and documents that publications use. SVG is not accepted.',
    defaultColumns: ['filename', 'alt', 'mimeType', 'filesize', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
  },
  disableDuplicate: true,
  hooks: { beforeOperation: [prepareFile], beforeChange: [signFile, noteInside] },
  upload: {
    staticDir: mediaFolder(),
    mimeTypes: [...ACCEPTED_TYPES],
    pasteURL: false,
    adminThumbnail: 'small',
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: fileHeaders,
    imageSizes: [
      smaller('small', 480, 'webp'),
      smaller('large', 960, 'webp'),
      smaller('smallAvif', 480, 'avif'),
      smaller('largeAvif', 960, 'avif'),
    ],
  },
  fields: [...mediaFields, ...sampleFields],
})
