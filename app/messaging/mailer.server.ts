import { createTransport } from 'nodemailer'
import type { DueMail } from '../../db/outgoing-mail.server'
import type { MailSettings } from '../env.server'

/** Hands e-mails to a mail server. `send` comes back once it has taken one, and throws where it has not. */
export type Mailer = { domain: string; send: (mail: Letter) => Promise<void> }

/** What of an e-mail the recipient gets. */
export type Letter = Pick<DueMail, 'recipient' | 'subject' | 'body' | 'message_id' | 'organisation'>

/** Milliseconds to wait for a name or a connection, and for the next word of a server that answers. */
const [connecting, silence] = [10_000, 60_000]

/** A mailer for the mail server of the settings, each e-mail on a connection of its own. Nothing of it is logged. A
 *  password goes over a safe connection or, to another computer, not at all. */
export function makeMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport({
    url,
    requireTLS: needsSafety(url),
    dnsTimeout: connecting,
    connectionTimeout: connecting,
    greetingTimeout: connecting,
    socketTimeout: silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  })
  const send = async ({ recipient, subject, body, message_id, organisation }: Letter) => {
    await transport.sendMail({
      from: { name: organisation, address: from },
      // Never a list, and nothing but an address.
      to: { name: '', address: recipient },
      subject,
      text: body,
      messageId: message_id,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
  return { domain: from.split('@').at(-1) ?? '', send }
}

function needsSafety(url: string): boolean {
  const { username, hostname } = new URL(url)
  const isHere = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname)
  return username !== '' && !isHere
}

/** Why an e-mail was not sent, in words that go on after "not yet sent:", and the little of it that may be logged. What the
 *  server wrote is left out: it may hold anything. */
export function problemIn(error: unknown, recipient: string): { words: string; code: string } {
  const { code, command, responseCode } = (error instanceof Error ? error : {}) as Failure
  const said = responseCode ? ` (${responseCode})` : ''
  return {
    words: `${wordsFor({ code, command, responseCode }, recipient)}${said}`,
    code: `${code ?? 'unknown'}${said}`,
  }
}

type Failure = { code?: string | undefined; command?: string | undefined; responseCode?: number | undefined }

function wordsFor({ code = '', command, responseCode }: Failure, recipient: string): string {
  if (/AUTH/.test(code)) return 'the mail server did not take the user name and password that are set'
  if (/TLS/.test(code)) return 'no safe connection could be made to the mail server'
  if (command === 'RCPT TO') return `the mail server refused ${recipient}`
  if (command === 'MAIL FROM') return 'the mail server refused the address that we write from'
  return responseCode ? 'the mail server refused it' : 'the mail server could not be reached'
}
