import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/ui/styles/main.scss'
import { env } from '@/config/env'
import { cardImages } from './card-images'

const NAME = 'Equally Safe at Work'
const DESCRIPTION =
  'Case studies, policies and guidance on gender equality and violence against women at work, from employers in Scotland.'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().PUBLIC_URL),
    title: { template: `%s – ${NAME}`, default: NAME },
    description: DESCRIPTION,
    applicationName: NAME,
    icons: { icon: '/favicon.svg' },
    referrer: 'no-referrer',
    formatDetection: { telephone: false },
    openGraph: { siteName: NAME, locale: 'en_GB', type: 'website', images: cardImages(undefined, NAME) },
    twitter: { card: 'summary_large_image' },
  }
}

export const viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#5a2a6e' },
    { media: '(prefers-color-scheme: dark)', color: '#2a1636' },
  ],
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <head>
        <link rel="preload" href="/fonts/hanken-grotesk.woff2" as="font" type="font/woff2" crossOrigin="" />
        <link rel="preload" href="/fonts/newsreader-600.woff2" as="font" type="font/woff2" crossOrigin="" />
      </head>
      <body>
        {children}
        <script type="module" src="/js/site.js" />
      </body>
    </html>
  )
}
