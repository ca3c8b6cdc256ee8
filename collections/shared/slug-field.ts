import type { TextField } from 'payload'

export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Web address',
  unique: true,
  index: true,
  maxLength: 120,
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description:
      'The last part of the address. Left empty, it is made from the title. If you change it after publishing, the old address leads to the new one.',
  },
}
