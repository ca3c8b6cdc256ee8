/** The path without what somebody was sent: whoever reads the log must not be able to open their link. */
export const withoutLink = (path: string): string =>
  path.replace(/^\/(sign-off|preview|share-your-practice|account\/[^/]+|get-involved\/confirm)\/.+/, '/$1/…')

/** Whether the address lets in whoever has it. */
export const isLink = (path: string): boolean =>
  /^\/(sign-off|preview|share-your-practice|account\/(invitation|new-password)|get-involved\/confirm)\/./.test(
    path,
  )
