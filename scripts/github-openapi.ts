import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * Cuts the part of GitHub's own API description that the action uses, for test/github/: requests' bodies and replies, with every object
 * closed, so that a field that GitHub does not have is an error. `node scripts/github-openapi.ts` writes it, `--check` compares it. The
 * description is fetched for that and thrown away: unpacked it has 385 MB.
 */
export const PACKAGE = '@octokit/openapi@23.0.2'

export const DESCRIPTIONS = {
  'api.github.com': 'api.github.com.json',
  ghes: 'ghes-3.19.json',
} as const

export const OPERATIONS = [
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'get /repos/{owner}/{repo}/compare/{basehead}',
  'get /repos/{owner}/{repo}/contents/{path}',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'post /repos/{owner}/{repo}/check-runs',
  'patch /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'get /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'get /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'get /user',
] as const

const json = z.record(z.string(), z.unknown())
type Json = z.output<typeof json>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words of a description that say nothing of a value's form. */
const WORDS = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'x-multi-segment',
  'deprecated',
  'default',
  'readOnly',
  'writeOnly',
])

type Description = keyof typeof DESCRIPTIONS
const NAMES = ['api.github.com', 'ghes'] as const satisfies readonly Description[]

/** What a slice is known by: it changes with everything that is in it. */
export const digestOf = (operations: unknown, schemas: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([operations, schemas]))
    .digest('hex')

/** The slice of one description, from its whole text. */
function slice(name: Description, text: string): string {
  const whole = json.parse(JSON.parse(text))
  const schemas: Json = {}
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (here, key) => json.parse(here)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
        whole,
      )
  const resolved = (value: unknown): Json => {
    const object = json.parse(value)
    return typeof object.$ref === 'string' ? resolved(at(object.$ref)) : object
  }
  const bring = (ref: string): string => {
    const key = ref.split('/').at(-1) ?? ''
    if (!(key in schemas)) {
      schemas[key] = null
      schemas[key] = closed(at(ref))
    }
    return `#/schemas/${key}`
  }
  /** A schema as ajv reads it: nullable as a type, objects closed, words left out. `merged`: a part of an allOf knows its own keys alone. */
  const closed = (value: unknown, merged = false): unknown => {
    if (Array.isArray(value)) return value.map(item => closed(item))
    if (!isObject(value)) return value
    if (typeof value.$ref === 'string') return { $ref: bring(value.$ref) }
    const out: Json = {}
    for (const [key, inner] of Object.entries(value)) {
      if (WORDS.has(key) || key === 'nullable' || key === 'discriminator') continue
      if (key === 'properties' && isObject(inner))
        out[key] = Object.fromEntries(Object.entries(inner).map(([name, of]) => [name, closed(of)]))
      else if (key === 'enum' || key === 'required') out[key] = inner
      else if (key === 'allOf' && Array.isArray(inner))
        out[key] = inner.map(item => closed(item, true))
      else out[key] = closed(inner)
    }
    const alternatives = ['oneOf', 'anyOf', 'allOf'].some(key => key in out)
    if ('properties' in out && !('additionalProperties' in out) && !merged && !alternatives)
      out.additionalProperties = false
    if (value.nullable !== true) return out
    return { anyOf: [out, { type: 'null' }] }
  }
  const body = (of: unknown): unknown => {
    const content = json.parse(resolved(of).content ?? {})
    const media = content['application/json']
    return media === undefined ? null : closed(json.parse(media).schema)
  }
  const operations: Json = {}
  for (const operation of OPERATIONS) {
    const [method = '', path = ''] = operation.split(' ')
    const found = json.parse(json.parse(json.parse(whole.paths)[path])[method])
    const parameters = z
      .array(z.unknown())
      .parse(found.parameters ?? [])
      .map(resolved)
    operations[operation] = {
      query: parameters.filter(of => of.in === 'query').map(of => of.name),
      request: found.requestBody === undefined ? null : body(found.requestBody),
      replies: Object.fromEntries(
        Object.entries(json.parse(found.responses))
          .filter(([status]) => /^2/.test(status))
          .map(([status, of]) => [status, body(of)]),
      ),
    }
  }
  const digest = digestOf(operations, schemas)
  return `${JSON.stringify({ of: name, package: PACKAGE, digest, operations, schemas })}\n`
}

export const sliceFile = (name: string): string => `test/github/openapi/${name}.json`

/** The slices as they are cut from the package, which is fetched into a folder of its own. */
function fresh(): { file: string; text: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  const run = (program: string, ...args: string[]): void => {
    // What npm prints is the name of the file, which is known.
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  try {
    run('npm', 'pack', '--silent', PACKAGE)
    const files = NAMES.map(name => `package/generated/${DESCRIPTIONS[name]}`)
    run('tar', '-xzf', `${PACKAGE.slice(1).replace(/[/@]/g, '-')}.tgz`, ...files)
    return NAMES.map((name, i) => ({
      file: sliceFile(name),
      text: slice(name, readFileSync(join(folder, files[i] ?? ''), 'utf8')),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const slices = fresh()
  if (process.argv[2] === '--check') {
    const stale = slices.filter(({ file, text }) => readFileSync(file, 'utf8') !== text)
    for (const { file } of stale)
      console.error(`${file} is not what ${PACKAGE} says: run node scripts/github-openapi.ts`)
    process.exitCode = stale.length > 0 ? 1 : 0
  } else for (const { file, text } of slices) writeFileSync(file, text)
}
