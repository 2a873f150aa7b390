import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import type { Check } from '../../../src/check/check.ts'
import { checkMove } from '../../../src/gate/check-move.ts'
import type { Report } from '../../../src/report/report.ts'
import { Repository } from '../../gate/repository.ts'
import { SELF } from '../../replay/moves.ts'

/** A spec and its files, checked with writers at work alone, on the run's own PostgreSQL; by a mover of ours that has a fault, where one is named. */
export async function withWriters(
  files: Readonly<Record<string, string>>,
  {
    fault = null,
    only = 'writers',
    schedules = null,
  }: { fault?: string | null; only?: string; schedules?: number | null } = {},
): Promise<Report> {
  await using repository = await Repository.of(null)
  for (const [file, text] of Object.entries(files)) await repository.write(file, text)
  const url = inject('servers').postgres ?? null
  const lent =
    files['item.move.yaml']?.includes('mysql') || files['item.move.yaml']?.includes('mariadb')
  return await checkMove(join(repository.folder, 'item.move.yaml'), {
    cwd: repository.folder,
    run: randomBytes(4).toString('hex'),
    server: lent ? 'auto' : 'url',
    sourceUrl: lent ? null : url,
    targetUrl: lent || files['item.move.yaml']?.includes('\ndatabase:') ? null : url,
    failOn: 'error',
    showValues: false,
    only,
    ...(schedules === null ? {} : { schedules }),
    onKept: null,
    reportDir: null,
    budget: null,
    policy: null,
    signOff: null,
    self: fault === null ? SELF : { ...SELF, args: [VARIANT, fault] },
    signal: AbortSignal.timeout(300_000),
    onProgress: () => {},
  })
}

const VARIANT = fileURLToPath(new URL('./variant.ts', import.meta.url))

/** What is said of writers at work, and of nothing else. */
export const ofWriters = ({ checks }: Report): Check[] =>
  checks.filter(({ id }) => id === 'execution.writers' || id === 'execution.rehearsal')

/** `failed stale overwrite`: result and kind, or result and subject. */
export const saidOf = (report: Report): string[] =>
  ofWriters(report).map(({ result, subject }) => `${result} ${subject}`)

/** The schedule that a check tells. */
export const scheduleOf = (report: Report, kind: string): string[] =>
  ofWriters(report)
    .filter(({ subject }) => subject.endsWith(kind))
    .flatMap(({ evidence }) => evidence.flatMap(one => (one.kind === 'text' ? [one.text] : [])))
