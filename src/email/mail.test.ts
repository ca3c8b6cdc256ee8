import { describe, expect, it } from 'vitest'
import { type Mail, renderMail } from './mail'

const mail: Mail = {
  to: 'ailsa@example.org',
  kind: 'review-asked',
  subject: 'A review is asked of “Safe\r\nBcc: all@example.org <rooms>”',
  paragraphs: ['Mòrag asks for a review.', 'She writes: <b>please & thanks</b>'],
  action: { label: 'Open it', path: '/admin/collections/guidance/1?a=1&b=2' },
  reason: 'You are an editor.',
}
const { subject, text, html } = renderMail(mail, 'https://hub.example.org', '/admin/account')

describe('a mail', () => {
  it('has a subject of one line, so that nobody adds headers', () =>
    expect(subject).toBe('A review is asked of “Safe Bcc: all@example.org <rooms>”'))

  it('says the same in text', () =>
    expect(text).toBe(
      [
        'Mòrag asks for a review.',
        'She writes: <b>please & thanks</b>',
        'Open it:\nhttps://hub.example.org/admin/collections/guidance/1?a=1&b=2',
        '-- \nYou are an editor.\nChoose which mail you get: https://hub.example.org/admin/account\n',
      ].join('\n\n'),
    ))

  it('is a document with a language, a title, a heading and a named link', () => {
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('<title>A review is asked')
    expect(html).toMatch(/<h1[^>]*>A review is asked/)
    expect(html).toContain('href="https://hub.example.org/admin/collections/guidance/1?a=1&#38;b=2"')
    expect(html).toContain('>Open it</a>')
    expect(html).toContain('&#60;b&#62;please &#38; thanks&#60;/b&#62;')
    expect(html).not.toContain('<b>')
  })
})
