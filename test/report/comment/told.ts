import type { Check } from '../../../src/check/check.ts'
import { check } from '../../../src/check/make.ts'
import type { MoveTold, Told } from '../../../src/report/comment/comment.ts'
import { lineLink } from '../../../src/report/comment/link.ts'
import type { Report } from '../../../src/report/report.ts'
import { verdict } from '../../../src/report/verdict.ts'
import { type RECORDED, recorded } from '../recorded.ts'

/** What a run on GitHub tells, about recorded reports. */
export const toldOf = (moves: readonly MoveTold[], change: Partial<Told> = {}): Told => ({
  head: '4f6a1c09d2e84b7f9a3d5c6e7f8091a2b3c4d5e6',
  run: { id: 812, attempt: 1, url: 'https://github.example/acme/shop/actions/runs/812' },
  at: '2026-11-26T09:30:00.000Z',
  of: moves.length,
  moves: [...moves],
  aside: { untouched: 0, removed: [], renamed: [] },
  link: ({ file, line }) => lineLink('https://github.example/acme/shop', '4f6a1c0', file, line),
  ...change,
})

export const move = (name: (typeof RECORDED)[number], more: readonly Check[] = []): MoveTold =>
  reported(withChecks(recorded(name), more))

export const reported = (report: Report): MoveTold => ({
  name: report.move,
  file: report.file,
  report,
})

export function withChecks(report: Report, more: readonly Check[]): Report {
  const checks = [...report.checks, ...more]
  return { ...report, checks, verdict: verdict(checks, report.options.failOn) }
}

export const broken: MoveTold = {
  name: 'shop-to-crm',
  file: 'moves/shop-to-crm.move.yaml',
  report: null,
  problems: [
    {
      place: { file: 'moves/shop-to-crm.move.yaml', line: 12, column: 5 },
      message: 'map[0].fields: unknown key emial',
      fix: 'Did you mean email?',
    },
  ],
}

export const noServer: MoveTold = {
  ...broken,
  report: null,
  problems: [
    {
      place: null,
      message: 'no server could be had for the source',
      fix: 'Tried: docker, then embedded\nStart Docker, or say server: url.',
    },
  ],
}

const asked = (result: 'passed' | 'failed', who: string, id: Check['id']): Check =>
  check({
    id,
    result,
    subject: who,
    summary: result === 'passed' ? 'ann approved 4f6a1c0' : 'nobody has approved 4f6a1c0 for it',
    fix: result === 'passed' ? null : `Ask ${who} to review the pull request and approve it.`,
  })

export const waiting: Check[] = [
  asked('passed', '@ann', 'validation.sign-off'),
  asked('failed', '@acme/data', 'reconcile.sign-off'),
]
export const approved: Check[] = [
  asked('passed', '@ann', 'validation.sign-off'),
  asked('passed', '@acme/data', 'reconcile.sign-off'),
]
