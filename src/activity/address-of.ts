/** Where the admin shows a document of a collection; without one, the global of that name. */
export const addressOf = (kind: string, document: string | null | undefined): string =>
  document ? `/admin/collections/${kind}/${document}` : `/admin/globals/${kind}`
