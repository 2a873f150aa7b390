import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `tsc` to lib/, then `ncc` from lib/ to dist/: one folder a door, since ncc always writes index.js. What a door imports later is a file beside
 * it (NUMBER.index.js), so that a mover loads what movers need.
 * `node scripts/build.ts DIR` writes the bundles to DIR instead of dist/.
 */
export const DOORS = ['main', 'post', 'companion', 'cli'] as const

export function build(into: string): void {
  rmSync('lib', { recursive: true, force: true })
  run('tsc', '-p', 'tsconfig.build.json')
  for (const door of DOORS) {
    const folder = mkdtempSync(join(tmpdir(), `ncc-${door}-`))
    try {
      run(
        'ncc',
        'build',
        `lib/${door}.js`,
        '-o',
        folder,
        '--license',
        'licenses.txt',
        '--no-cache',
        '-q',
      )
      const to = join(into, door)
      rmSync(to, { recursive: true, force: true })
      for (const file of readdirSync(folder))
        cpSync(join(folder, file), join(to, file), { recursive: true })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function run(program: string, ...args: string[]): void {
  execFileSync(join('node_modules', '.bin', program), args, {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

if (import.meta.main) build(process.argv[2] ?? 'dist')
