import { describe, expect, it } from 'vitest'
import { comment, rejudged, saysTheSame } from '../../../src/report/comment/comment.ts'
import { stateIn } from '../../../src/report/comment/state.ts'
import { recorded } from '../recorded.ts'
import { approved, broken, move, noServer, reported, toldOf, waiting, withChecks } from './told.ts'

/** The hidden first line holds packed data. */
const shown = (text: string): string => text.replace(/ state=\S+/, ' state=…')

const passed = recorded('passed')
const fragile = {
  ...passed,
  move: 'orders-archive',
  file: 'moves/orders-archive.move.yaml',
  transfers: [
    ...passed.transfers,
    { ...passed.transfers[0], id: 'orders → archive', rows: 90_000 },
  ].flatMap(t => (t.from === undefined ? [] : [t as (typeof passed.transfers)[number]])),
  rehearsals: (['restart.killed', 'rollback.last', 'writers.source-first'] as const).map(
    (name, i) => ({
      name,
      stage: 'batching' as const,
      what: `the mover is killed after batch ${i + 1}, and goes on`,
      result: i === 1 ? ('failed' as const) : ('passed' as const),
      seed: null,
      startMs: 20_000 + 9000 * i,
      ms: 8000,
      events: [],
    }),
  ),
}

/** Every state that a reader may meet. `npx vitest run test/report/comment -u` writes the files anew: read them as a reviewer in a hurry would. */
const STATES = {
  passed: toldOf([move('passed')]),
  failed: toldOf([move('shifted')]),
  missing: toldOf([move('missing')]),
  broken: toldOf([broken]),
  'no-server': toldOf([noServer]),
  waiting: toldOf([move('passed', waiting)]),
  approved: toldOf([move('passed', approved)]),
  'several-moves': toldOf([
    move('trimmed-with-values'),
    broken,
    reported(withChecks(fragile, approved)),
  ]),
  'no-move': toldOf([], { aside: { untouched: 3, removed: ['old.move.yaml'], renamed: [] } }),
  'no-move-at-all': toldOf([]),
  renamed: toldOf([move('passed')], {
    aside: { untouched: 1, removed: [], renamed: [{ from: 'a.move.yaml', to: 'b.move.yaml' }] },
    run: {
      id: 812,
      attempt: 3,
      url: 'https://github.example/acme/shop/actions/runs/812/attempts/3',
    },
  }),
}

describe('the comment', () => {
  it.each(Object.entries(STATES))('reads so: %s', async (name, told) => {
    await expect(shown(comment(told))).toMatchFileSnapshot(`golden/${name}.md`)
  })

  it('keeps, hidden, what an approval is judged by', () => {
    expect(stateIn(comment(STATES.passed))).toMatchObject({
      run: 812,
      attempt: 1,
      of: 1,
      moves: [{ move: 'full-name', broken: false, counts: { failed: 0, warned: 1 } }],
    })
    expect(stateIn('a comment of somebody’s')).toBeNull()
    expect(stateIn('<!-- move-rehearsal head=a run=1 attempt=1 state=AAAA -->')).toBeNull()
  })

  it('after an approval is what it would have been with it', () => {
    expect(rejudged(comment(STATES.waiting), approved)).toBe(comment(STATES.approved))
    expect(rejudged(comment(STATES.approved), waiting)).toBe(comment(STATES.waiting))
  })

  it('of a move that failed does not get green by an approval', () => {
    const text = rejudged(comment(toldOf([move('shifted', waiting)])), approved)
    expect(text).toBe(comment(toldOf([move('shifted', approved)])))
    expect(text).toContain('## ❌')
  })

  it('of a failure that fails no job says so', () => {
    const report = recorded('shifted')
    const never = { ...report, options: { ...report.options, failOn: 'never' as const } }
    expect(comment(toldOf([reported(never)]))).toContain(
      '1 check failed, 8 not covered (fails no job: fail-on is never), at `4f6a1c0`',
    )
  })

  it('says the same whichever run said it', () => {
    const other = comment({
      ...STATES.passed,
      run: { id: 900, attempt: 2, url: 'https://x.example' },
    })
    expect(other).not.toBe(comment(STATES.passed))
    expect(saysTheSame(other, comment(STATES.passed))).toBe(true)
    expect(saysTheSame(comment(STATES.failed), comment(STATES.passed))).toBe(false)
  })
})

describe('a comment that would be too long', () => {
  const many = { ...passed, checks: passed.checks.flatMap(check => Array(60).fill(check)) }

  it('loses whole rows from the least important end, and says how many', () => {
    const text = comment(toldOf([reported(withChecks(many, waiting))]))
    expect(text.length).toBeLessThanOrEqual(60_001)
    expect(text.length).toBeGreaterThan(55_000)
    expect(text).toMatch(/_[\d,]+ more checks: see the job summary and the report’s files\._/)
    expect(text).toContain('| public.users'.slice(0, 2))
    expect(text).toContain('**Waiting for 1 approval**')
    expect(text).toContain('[Run 812](')
    const rows = text.split('\n').filter(line => /^\| (✅|⚠️|⬜) \| \w+\./u.test(line))
    expect(rows.every(row => row.endsWith(' |'))).toBe(true)
  })

  it('of many moves keeps what blocks', () => {
    const moves = Array.from({ length: 30 }, (_, i) => {
      const report = i === 29 ? recorded('shifted') : many
      return reported({ ...report, move: `move-${i}` })
    })
    const text = comment(toldOf(moves))
    expect(text.length).toBeLessThanOrEqual(60_001)
    expect(text).toContain('1 of 30 moves failed')
    expect(text).toContain('### What blocks')
    expect(text).toContain('`move-29`')
    expect(stateIn(text)?.moves).toHaveLength(30)
  })

  it('of hundreds of moves has the failed ones, and says of the others that there are more', () => {
    const moves = Array.from({ length: 400 }, (_, i) =>
      reported({ ...recorded(i === 399 ? 'shifted' : 'passed'), move: `a-rather-long-name-${i}` }),
    )
    const text = comment(toldOf(moves))
    expect(text.length).toBeLessThanOrEqual(60_001)
    expect(text).toContain('1 of 400 moves failed')
    expect(text).toContain('- ❌ `a-rather-long-name-399`')
    expect(text).toContain('and 300 more: see the job summary')
    expect(text).toContain('### What blocks')
    expect(stateIn(text)?.moves).toHaveLength(400)
    expect(rejudged(text, [])).toBe(text)
  })
})
