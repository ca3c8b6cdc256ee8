import type { LivePreviewConfig } from 'payload'

/** The draft beside its form, as on a phone and on a desk. */
export const livePreview = (slug: string): LivePreviewConfig => ({
  url: ({ data }) => (data?.id ? `/preview/draft/${slug}/${data.id}` : ''),
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 375, height: 740 },
    { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
  ],
})
