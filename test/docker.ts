import { execFileSync } from 'node:child_process'

/** What the docker command prints. Throws with its own words. */
export const docker = (...args: string[]): string =>
  execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
