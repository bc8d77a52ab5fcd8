import type { Db } from '../client.server'

/** What the command line prints of the demonstration landlord. */
export type Demo = {
  organisationId: string
  address: string
  openLinkAddress: string
  personalLink: string
  credentials: Record<'officer' | 'panel' | 'administrator', { email: string; password: string }> & {
    apiToken: string
  }
}

export async function loadDemo(
  _db: Db,
  _options: { today: string; report: (line: string) => void },
): Promise<Demo> {
  throw new Error('The demonstration landlord is not here yet.')
}
