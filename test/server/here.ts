import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { embedded } from '../../src/server/embedded.ts'
import { native } from '../../src/server/native.ts'
import type { ServerRequest } from '../../src/server/provider.ts'
import { ServerError } from '../../src/spec/errors.ts'
import { docker } from '../docker.ts'
import { lacking } from '../needs.ts'

/** A request as the gate makes it, for a run of its own. */
export const request = (change: Partial<ServerRequest> = {}): ServerRequest => ({
  engine: 'postgres',
  version: '18',
  image: null,
  settings: {},
  side: 'source',
  run: `test-${process.pid}-${Math.random().toString(36).slice(2)}`,
  url: null,
  ...change,
})

/** A suite that needs an image on this machine: skipped without it, saying so; with CI=true, that fails. */
export function withImage(image: string) {
  if (answers('image', 'inspect', image)) return suite(null, '')
  if (!answers('version')) return suite('a Docker Engine', 'no Docker Engine answers')
  return suite(`the image ${image}`, `the image ${image} is not here`)
}

/** A suite that needs the embedded binaries. */
export async function withEmbedded() {
  const why = await embedded.unavailable(request())
  return suite(why === null ? null : 'embedded PostgreSQL', why ?? '')
}

/** A suite that needs a server installed on this machine: skipped without it, also where CI=true, since not every runner has it. */
export async function withNative(engine: EngineName, version: string) {
  const why = await native.unavailable(request({ engine, version }))
  return suite(why === null ? null : `${engine} ${version} on this machine`, why ?? '', false)
}

function suite(lacks: string | null, why: string, asked = process.env.CI === 'true') {
  if (lacks !== null && asked) throw new Error(`CI=true, and ${lacks} is not here: ${why}`)
  return (name: string, tests: () => void) =>
    describe(
      lacks === null ? name : `${name} (skipped: ${why})`,
      lacking(lacks === null ? [] : [lacks]),
      tests,
    )
}

function answers(...args: string[]): boolean {
  try {
    docker(...args)
    return true
  } catch {
    return false
  }
}

/** Folders of a run's embedded servers. */
export const foldersOf = (run: string): string[] =>
  readdirSync(tmpdir())
    .filter(name => name.startsWith('rehearse-postgres-'))
    .map(name => join(tmpdir(), name))
    .filter(path => {
      const label = join(path, 'owner.json')
      return existsSync(label) && JSON.parse(readFileSync(label, 'utf8')).run === run
    })

/** What a run has in the Docker Engine. */
export const containersOf = (run: string): string[] =>
  docker('ps', '--all', '--quiet', '--filter', `label=rehearse.run=${run}`)
    .split('\n')
    .filter(Boolean)

/** The arguments of every process of the machine. */
export const commandLines = (): string[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')]
      } catch {
        return []
      }
    })

/** Every command line that was seen while something ran. */
export async function watched<T>(work: Promise<T>): Promise<{ result: T; seen: Set<string> }> {
  const seen = new Set<string>()
  const timer = setInterval(() => {
    for (const line of commandLines()) seen.add(line)
  }, 8)
  try {
    return { result: await work, seen }
  } finally {
    clearInterval(timer)
  }
}

/** The error that a promise is rejected with. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  const outcome = await work.then(
    () => ({ failed: false, error: null }),
    (error: unknown) => ({ failed: true, error }),
  )
  if (!outcome.failed) throw new Error('it did not fail')
  return outcome.error
}

export async function serverError(work: Promise<unknown>): Promise<ServerError> {
  const error = await failure(work)
  if (error instanceof ServerError) return error
  throw error
}
