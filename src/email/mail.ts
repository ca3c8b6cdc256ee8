import type { MailKind } from '@/lib/mail-kinds'

/** A mail as plain structure; text and HTML are made from it. */
export interface Mail {
  /** One address. */
  to: string
  kind: MailKind
  subject: string
  paragraphs: string[]
  /** What to do next; the path is on PUBLIC_URL and begins with a slash. */
  action?: { label: string; path: string }
  /** Why this person gets it, as a sentence: “You own this document.” */
  reason: string
}

export interface RenderedMail {
  subject: string
  text: string
  html: string
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Where somebody chooses which mail they get. */
const choosing = (place: string) => `Choose which mail you get: ${place}`

/**
 * The same words as text and as HTML. `publicUrl` is where links lead; `choosePath` where this person chooses their
 * mail, if they can.
 */
export function renderMail(mail: Mail, publicUrl: string, choosePath?: string): RenderedMail {
  const link = mail.action && { label: mail.action.label, url: new URL(mail.action.path, publicUrl).href }
  const choose = choosePath && new URL(choosePath, publicUrl).href
  const subject = oneLine(mail.subject)
  return { subject, text: asText(mail, link, choose), html: asHtml({ ...mail, subject }, link, choose) }
}

type Link = { label: string; url: string } | undefined

function asText(mail: Mail, link: Link, choose: string | undefined): string {
  const action = link ? [`${link.label}:\n${link.url}`] : []
  const footer = ['-- ', mail.reason, ...(choose ? [choosing(choose)] : [])].join('\n')
  return `${[...mail.paragraphs, ...action, footer].join('\n\n')}\n`
}

function asHtml(mail: Mail, link: Link, choose: string | undefined): string {
  const paragraphs = mail.paragraphs.map((text) => `<p>${escaped(text).replace(/\n/g, '<br>')}</p>`)
  const action = link
    ? [`<p><a href="${escaped(link.url)}" style="${BUTTON}">${escaped(link.label)}</a></p>`]
    : []
  const footer = [
    escaped(mail.reason),
    ...(choose ? [`<a href="${escaped(choose)}">Choose which mail you get</a>`] : []),
  ]
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(mail.subject)}</title></head><body style="${BODY}"><main>`,
    `<h1 style="font-size:1.25em">${escaped(mail.subject)}</h1>`,
    ...paragraphs,
    ...action,
    `</main><footer style="${FOOTER}"><p>${footer.join('<br>')}</p></footer></body></html>`,
  ].join('\n')
}

const BODY =
  'margin:0 auto;padding:1.5em;max-width:36em;font:16px/1.5 Arial,sans-serif;color:#1a1a1a;background:#fff'
const BUTTON =
  'display:inline-block;padding:.6em 1em;background:#5a2a6e;color:#fff;text-decoration:underline;border-radius:4px'
const FOOTER = 'margin-top:2em;border-top:1px solid #767676;color:#424242;font-size:.9em'
