import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll } from 'vitest'

/** An e-mail as a mail server got it. */
export type Received = { from: string; to: string[]; messageId: string; raw: string; text: string }

/** What the mail server makes of an e-mail once it has all of it: takes it, or throws an error, with a `responseCode`. */
type Judge = (mail: Received) => Promise<void> | void

/** A mail server on a port of this computer, which keeps what it took in `taken` and says how to write to it in `url`. */
export async function startMailServer({
  port = 0,
  judge = () => {},
  ...options
}: SMTPServerOptions & { port?: number; judge?: Judge } = {}) {
  const taken: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.once('end', async () => {
        const raw = Buffer.concat(pieces).toString()
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const mail = { from, to: envelope.rcptTo.map(({ address }) => address), raw, ...read(raw) }
        try {
          await judge(mail)
          taken.push(mail)
          done()
        } catch (error) {
          done(error as Error)
        }
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () => new Promise<void>((resolve) => server.close(resolve))
  afterAll(stop)
  const at = server.server.address() as AddressInfo
  return { taken, url: `smtp://127.0.0.1:${at.port}`, port: at.port, stop }
}

/** The Message-ID and the words, for all that e-mails of one plain text can be. */
function read(raw: string): { messageId: string; text: string } {
  const gap = raw.indexOf('\r\n\r\n')
  const head = raw.slice(0, gap)
  const body = raw.slice(gap + 4)
  const bytes = /^Content-Transfer-Encoding: base64/im.test(head)
    ? Buffer.from(body, 'base64')
    : /^Content-Transfer-Encoding: quoted-printable/im.test(head)
      ? fromQuotedPrintable(body)
      : Buffer.from(body)
  return { messageId: /^Message-ID: (.*)$/im.exec(head)?.[1]?.trim() ?? '', text: bytes.toString() }
}

function fromQuotedPrintable(body: string): Buffer {
  const joined = body.replace(/=\r\n/g, '')
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
