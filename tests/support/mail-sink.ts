import { SMTPServer } from 'smtp-server'

export interface SinkMail {
  to: string[]
  /** Headers and body as they came over the wire. */
  raw: string
}

export interface MailSink {
  /** For SMTP_URL. */
  url: string
  mails: SinkMail[]
  /** Refuses these addresses for good. */
  refuse: Set<string>
  close(): Promise<void>
}

/** A real mail server on this machine that keeps what it is given. */
export async function startMailSink(port = 0): Promise<MailSink> {
  const mails: SinkMail[] = []
  const refuse = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(refuse.has(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      mails.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('utf8'),
      })
      done()
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `smtp://127.0.0.1:${bound}`,
    mails,
    refuse,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
