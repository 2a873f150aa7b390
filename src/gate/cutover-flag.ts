import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { TimelineStep } from '../rehearse/steps/timeline.ts'
import { run } from '../server/program.ts'
import { findRepository } from '../spec/files.ts'
import type { Move } from '../spec/move.ts'

/** Specs, and what people read about a flag, reports of ours among it: no code that asks it. */
const ASIDE = [
  ...['*.move.yaml', '*.move.yml', '*.md', '*.mdx', '*.txt', '*.rst', '*.adoc', '*.html'],
  ...['*report.json', '*junit.xml', '*.sarif'],
]
const GIT_MS = 30_000

/** Flags that steps flip, and whether anything in the repository asks them: the spec, documents and ignored files do not count. */
export async function flags(move: Move, steps: readonly TimelineStep[]): Promise<Check[]> {
  const flipped = steps.flatMap(({ does, path }) =>
    does.kind === 'flag' ? [{ flag: does.flag, path: [...path, 'flag'] }] : [],
  )
  if (flipped.length === 0) return []
  const repository = await findRepository(move.folder)
  const found = new Map<string, string | null>()
  for (const { flag } of flipped) {
    const file = repository === null ? undefined : await firstFileWith(flag, repository)
    if (file !== undefined) found.set(flag, file)
  }
  const about = ({ flag, path }: { flag: string; path: readonly (string | number)[] }) => ({
    id: 'cutover.flag' as const,
    known: 'inferred' as const,
    subject: flag,
    place: move.place(path),
  })
  if (found.size < new Set(flipped.map(({ flag }) => flag)).size)
    return flipped.map(one =>
      check({
        ...about(one),
        result: 'not covered',
        summary: 'not looked for: the spec stands in no repository that git can read',
      }),
    )
  return flipped.map(one => {
    const file = found.get(one.flag)
    return file === undefined || file === null
      ? check({
          ...about(one),
          result: 'failed',
          summary: 'the flag occurs nowhere in the repository: flipping it would change nothing',
          fix: 'Correct its name, or add the code that asks it.',
        })
      : check({ ...about(one), result: 'passed', summary: `${file} asks it` })
  })
}

/** A file that git knows or would add and that holds the text; null: none does; undefined: git cannot say. */
async function firstFileWith(flag: string, repository: string): Promise<string | null | undefined> {
  const args = [
    // The repository's own settings start no program here, and whose it is does not matter.
    ...['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'],
    ...['grep', '--untracked', '-I', '-l', '-z', '-F', '-e', flag, '--', '.'],
    ...ASIDE.map(pattern => `:(exclude,icase)${pattern}`),
  ]
  const how = { folder: repository, limitMs: GIT_MS }
  const answer = await run('git', args, how).catch(() => null)
  if (answer === null || answer.status > 1 || answer.status < 0) return undefined
  return answer.status === 1 ? null : (answer.stdout.split('\0')[0] ?? null)
}
