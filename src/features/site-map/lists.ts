import { BARRIERS } from '@/lib/vocabulary'

/** Site paths of the pages that are no document. */
export const LISTS = [
  '/',
  '/case-studies',
  '/policies',
  '/guidance',
  '/topics',
  '/barriers',
  '/community',
  '/where-we-are',
  ...BARRIERS.map(({ value }) => `/barriers/${value}`),
]
