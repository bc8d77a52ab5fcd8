import { chmodSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A new temporary folder that the account PostgreSQL runs as may pass through, root's tests included. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `soundings-${purpose}-`))
  chmodSync(folder, 0o755)
  return folder
}
