import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.ts'

/** Builds the bundles anew in a folder of their own and compares them with dist/: what is committed is what runs. */
const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
try {
  build(fresh)
  const stale = [...new Set([...files(fresh), ...files('dist')])].filter(
    file => read(join(fresh, file)) !== read(join('dist', file)),
  )
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the sources make: ${stale.join(', ')}\n  Run "npm run build" and commit dist/.`,
    )
    process.exitCode = 1
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function files(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
  } catch {
    return []
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return null
  }
}
