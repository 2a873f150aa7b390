import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadMove, SpecErrors } from '../../src/spec/load.ts'
import type { Move } from '../../src/spec/move.ts'

/** A folder of its own with files in it, each beside its text; a name that ends in `/` is a folder. */
export async function folder(
  files: Record<string, string>,
): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'rehearse-spec-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(name.endsWith('/') ? join(path, name) : dirname(join(path, name)), {
      recursive: true,
    })
    if (!name.endsWith('/')) await writeFile(join(path, name), text)
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** What every move needs, for specs that are about something else. */
const NEEDED = {
  move: 'move: m',
  source: 'source: { engine: mysql:9.7 }',
  target: 'target: { engine: postgres:18 }',
  map: 'map: [{ from: a, to: b, rest: by-name }]',
}

/** A spec with what it lacks added below; one that names itself is taken to be whole. */
export function completed(spec: string): string {
  if (/^move: [\w-]+\n/m.test(spec)) return spec
  const lacking = Object.entries(NEEDED).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(spec))
  return `${spec}${lacking.map(([, line]) => `${line}\n`).join('')}`
}

/** A spec, loaded beside an `a.sql`; or what is said against it. */
export async function loaded(spec: string): Promise<Move | string> {
  await using at = await folder({
    'm.move.yaml': completed(spec),
    'a.sql': 'select 1',
    '.git/HEAD': '',
  })
  return await loadMove('m.move.yaml', { cwd: at.path }).catch((error: unknown) => {
    if (error instanceof SpecErrors) return error.message
    throw error
  })
}

/** Cases of a document: a sentence, a spec, and what is said against it. */
export async function cases(file: string): Promise<[rule: string, spec: string, said: string][]> {
  const text = await readFile(new URL(`mistakes/${file}`, import.meta.url), 'utf8')
  return text
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const [, rule = '', spec = '', said = ''] =
        /^(.*)\n\n```yaml\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```\n)?/.exec(section) ?? []
      return [rule, spec, said.trimEnd()]
    })
}
