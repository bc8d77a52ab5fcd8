// A process of its own that starts the embedded PostgreSQL on a folder and says where, for tests that kill it.
import { createServer } from 'vite'

const vite = await createServer({
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
})
const { startEmbedded } = await vite.ssrLoadModule('/db/embedded/embedded.server.ts')
try {
  const { url } = await startEmbedded({ folder: process.argv[2] ?? '' })
  console.log(url)
} catch (error) {
  console.log(error.message)
  process.exit(1)
}
