import { z } from 'zod'

/** Every setting that can come from the environment; nothing else reads `process.env`. */
const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address such as postgres://user:password@host:5432/name',
    })
    .optional(),
  SOUNDINGS_DATA: z.string().default('.data'),
  SOUNDINGS_ORIGIN: z
    .url({
      protocol: /^https?$/,
      error: 'must be the address people type, such as https://survey.example.org',
    })
    .optional(),
  SOUNDINGS_SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be the address of a mail server, such as smtp://user:password@mail.example.org:587',
    })
    .optional(),
  SOUNDINGS_MAIL_FROM: z.email('must be an e-mail address, such as surveys@example.org').optional(),
  SOUNDINGS_PSEUDO_LANGUAGE: z.stringbool().default(false),
  SOUNDINGS_RATE_LIMIT: z.stringbool().default(true),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/** The mail server, with the password in its address, and who writes. Without it nothing is sent. */
export type MailSettings = { url: string; from: string }

/** What the running server is told from outside; handed on as an argument. */
export type Settings = {
  host: string
  port: number
  databaseUrl: string | undefined
  dataFolder: string
  /** The address people type, when a proxy stands in front or mail is sent; else taken from each request. */
  origin: string | undefined
  mail: MailSettings | undefined
  offersPseudoLanguage: boolean
  limitsRates: boolean
  logLevel: string
}

/** Reads the environment once; every wrong value is reported at once, by name. */
export function readSettings(): Settings {
  const parsed = Environment.safeParse(process.env)
  const wrong = parsed.error?.issues.map(({ path, message }) => ({ name: path.join('.'), message })) ?? []
  const problems = [...wrong, ...missingForMail()].map(({ name, message }) => `  ${name}: ${message}`)
  if (!parsed.success || problems.length > 0) {
    throw new Error(`The environment has settings that cannot be used:\n${problems.join('\n')}`)
  }
  const env = parsed.data
  return {
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    dataFolder: env.SOUNDINGS_DATA,
    origin: env.SOUNDINGS_ORIGIN,
    mail: mailOf(env),
    offersPseudoLanguage: env.SOUNDINGS_PSEUDO_LANGUAGE,
    limitsRates: env.SOUNDINGS_RATE_LIMIT,
    logLevel: env.LOG_LEVEL,
  }
}

/** What is not set of all that mail needs, once some of it is. The link in an e-mail begins with the address set here:
 *  what a request names as its host may be anything. Looked for beside wrong values, so that one reads of both at once. */
function missingForMail() {
  const { SOUNDINGS_SMTP_URL: url, SOUNDINGS_MAIL_FROM: from } = process.env
  if (url === undefined && from === undefined) return []
  return ['SOUNDINGS_SMTP_URL', 'SOUNDINGS_MAIL_FROM', 'SOUNDINGS_ORIGIN']
    .filter((name) => process.env[name] === undefined)
    .map((name) => ({ name, message: 'is needed too before mail can be sent' }))
}

function mailOf({ SOUNDINGS_SMTP_URL: url, SOUNDINGS_MAIL_FROM: from }: z.infer<typeof Environment>) {
  return url && from ? { url, from } : undefined
}
