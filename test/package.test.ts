import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { VERSION } from '../src/report/version.ts'
import { ITEM, itemMove } from './gate/small.ts'
import { needs } from './needs.ts'

const packed = z.tuple([
  z.object({
    filename: z.string(),
    size: z.number(),
    unpackedSize: z.number(),
    files: z.array(z.object({ path: z.string() })),
  }),
])

const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const folder = mkdtempSync(join(tmpdir(), 'rehearse-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the package for npm', () => {
  let [pack] = packed.parse([{ filename: '', size: 0, unpackedSize: 0, files: [] }])
  beforeAll(() => {
    const said = npm(
      resolve('.'),
      'pack',
      '--json',
      '--ignore-scripts',
      '--pack-destination',
      folder,
    )
    ;[pack] = packed.parse(JSON.parse(said))
  })

  it('holds the command line, the schemas, the pages and the licences, and nothing else', () => {
    const paths = pack.files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'dist/cli/index.js',
        'dist/cli/licenses.txt',
        'dist/cli/package.json',
        'docs/spec.md',
        'package.json',
        'schema/move.schema.json',
        'schema/policy.schema.json',
        'schema/report.schema.json',
      ]),
    )
    const known = /^(LICENSE|README\.md|package\.json|action\.yml|dist\/cli\/|docs\/|schema\/)/
    expect(paths.filter(path => !known.test(path))).toEqual([])
  })

  it('is small: below 3 MB to fetch, below 10 MB on disk', () => {
    expect(pack.size).toBeLessThan(3_000_000)
    expect(pack.unpackedSize).toBeLessThan(10_000_000)
  })

  describe('installed in an empty folder, with no other package beside it,', () => {
    const home = join(folder, 'home')
    /** Not waited for in one go: the test's own process has to answer in the meantime. */
    const rehearse = async (...args: string[]) => {
      const child = spawn(process.execPath, [join(home, 'node_modules/.bin/rehearse'), ...args], {
        cwd: home,
        env: { PATH: process.env.PATH, NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
      if (child.exitCode === null) await once(child, 'exit')
      return { status: child.exitCode, stdout, stderr }
    }

    beforeAll(() => {
      mkdirSync(home)
      writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
      const tarball = join(folder, pack.filename)
      // Offline: the bundle needs no other package. Embedded PostgreSQL is one that it can do without.
      npm(home, 'install', '--offline', '--omit=optional', '--ignore-scripts', tarball)
      writeFileSync(join(home, 'item.sql'), ITEM)
      writeFileSync(join(home, 'rows.sql'), "insert into item values (1, 'a', 1.50);\n")
    })

    it('tells its version, and what is wrong with a spec', async () => {
      expect((await rehearse('--version')).stdout).toBe(`${VERSION}\n`)
      writeFileSync(join(home, 'wrong.move.yaml'), itemMove('shema: [item.sql]'))
      const { status, stderr, stdout } = await rehearse('check', 'wrong.move.yaml')
      expect(stderr + stdout).toContain('wrong.move.yaml:2:32: source: unknown key shema')
      expect(status).toBe(2)
    })

    it('checks a move', needs('postgres'), async () => {
      writeFileSync(join(home, 'item.move.yaml'), itemMove())
      const url = inject('servers').postgres ?? ''
      const lent = ['--server', 'url', '--source-url', url, '--target-url', url]
      const { status, stdout, stderr } = await rehearse('check', 'item.move.yaml', ...lent)
      expect(status, stdout + stderr).toBe(0)
      const report = readFileSync(join(home, 'rehearse-report/item/report.json'), 'utf8')
      expect(JSON.parse(report)).toMatchObject({ verdict: { conclusion: 'passed', failed: 0 } })
    })
  })
})
