/** What every page shows of the site settings. */
export interface SiteDetails {
  name: string
  strapline?: string
  exitUrl: string
  emergencyNote?: string
  footerText?: string
  helplines: Helpline[]
  /** Menu in order. */
  navigation: { label: string; href: string }[]
}

export interface Helpline {
  name: string
  number: string
  hours?: string | null
  note?: string | null
  url?: string | null
  /** ISO date. */
  lastVerified?: string | null
}
