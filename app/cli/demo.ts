import { today } from '../../db/day.server'
import type { Demo } from '../../db/demo/load.server'
import { loadDemo } from '../../db/demo/load.server'
import { textsOf } from '../locales/catalogue'
import type { Options } from './options'
import { startSystem } from './running'

/** `npm run demo`: the system with the demonstration landlord; prints what to open, for whom, and how to sign in. */
export async function demo(options: Options): Promise<void> {
  const started = performance.now()
  const report = (line: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5)
    console.error(`${seconds} s  ${line}`)
  }
  let loaded: Demo | undefined
  const { origin } = await startSystem(options, report, async (db) => {
    loaded = await loadDemo(db, { today: today(), report, urdu: textsOf('ur', {}) })
  })
  if (!loaded) return
  const { addresses, credentials } = describe(origin, loaded)
  console.log(options.json ? JSON.stringify({ ...addresses, credentials }) : inWords(addresses, credentials))
}

function describe(origin: string, loaded: Demo) {
  const addresses = {
    tenant: `${origin}/a/${loaded.personalLink}`,
    openSurvey: `${origin}/s/${loaded.openLinkAddress}`,
    officer: `${origin}/officer`,
    panel: `${origin}/panel`,
    public: `${origin}/organisations/${loaded.address}`,
    api: `${origin}/api/v1/openapi.json`,
  }
  return { addresses, credentials: loaded.credentials }
}

type Described = ReturnType<typeof describe>

function inWords(addresses: Described['addresses'], credentials: Described['credentials']): string {
  const signIn = (who: { email: string; password: string }) => `${who.email}   password  ${who.password}`
  return `
Soundings is running with its demonstration landlord.

  A tenant's own link      ${addresses.tenant}
  The link on the poster   ${addresses.openSurvey}
  What the public reads    ${addresses.public}
  Officers                 ${addresses.officer}
      sign in as           ${signIn(credentials.officer)}
      administrator        ${signIn(credentials.administrator)}
  The residents' panel     ${addresses.panel}
      sign in as           ${signIn(credentials.panel)}
  The API                  ${addresses.api}
      token                ${credentials.apiToken}

Ctrl-C stops it.`
}
