/** Flat name, value, name, value: what `writeHead` takes fastest. */
export type HeaderList = string[]

const DOCUMENT_CSP = [
  "default-src 'none'",
  "script-src 'self' 'inline-speculation-rules'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join('; ')

/** The admin shows previews in a frame. */
const FRAMED_CSP = DOCUMENT_CSP.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
const DATA_CSP = "default-src 'none'; frame-ancestors 'none'; sandbox"

const DENIED = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'web-share',
  'xr-spatial-tracking',
]
const PERMISSIONS = DENIED.map((feature) => `${feature}=()`).join(', ')

/** The security headers of each kind of answer, worked out once. */
export interface SecurityHeaders {
  document: HeaderList
  personal: HeaderList
  /** A page at an address that lets in whoever has it. */
  link: HeaderList
  asset: HeaderList
  media: HeaderList
  /** All but the policy, which each answer has of its own: `adminPolicy`. */
  admin: HeaderList
  api: HeaderList
}

export function securityHeaders(publicUrl: string): SecurityHeaders {
  const everywhere = ['x-content-type-options', 'nosniff', 'cross-origin-resource-policy', 'same-origin']
  if (publicUrl.startsWith('https:'))
    everywhere.push('strict-transport-security', 'max-age=63072000; includeSubDomains')
  const page = (csp: string | undefined, referrer: string) => [
    ...everywhere,
    ...(csp ? ['content-security-policy', csp] : []),
    'referrer-policy',
    referrer,
    'permissions-policy',
    PERMISSIONS,
    'cross-origin-opener-policy',
    'same-origin',
  ]
  // What belongs to somebody, or stands behind a link that only some have, is in no search engine.
  const unlisted = (list: HeaderList) => [...list, 'x-robots-tag', 'noindex, nofollow, noarchive']
  return {
    document: page(DOCUMENT_CSP, 'no-referrer'),
    // Its forms need an origin to be told from those of another site.
    personal: unlisted(page(FRAMED_CSP, 'same-origin')),
    // Not even to the hub itself: what stands in front of it may write down where requests come from.
    link: unlisted(page(FRAMED_CSP, 'no-referrer')),
    asset: everywhere,
    media: [...everywhere, 'content-security-policy', DATA_CSP, 'referrer-policy', 'no-referrer'],
    // Payload tells same-site requests by their origin, which `no-referrer` would blank.
    admin: unlisted(page(undefined, 'same-origin')),
    api: unlisted(page(DATA_CSP, 'no-referrer')),
  }
}
