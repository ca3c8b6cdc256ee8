/** The path without what somebody was sent: whoever reads the log must not be able to open their link. */
export const withoutLink = (path: string): string =>
  path.replace(/^\/(sign-off|preview|share-your-practice|account\/[^/]+|get-involved\/confirm)\/.+/, '/$1/…')
