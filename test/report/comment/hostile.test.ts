import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/make.ts'
import { annotations } from '../../../src/report/comment/annotations.ts'
import { comment, type MoveTold, rejudged } from '../../../src/report/comment/comment.ts'
import { stateIn } from '../../../src/report/comment/state.ts'
import { CONTROL, harmless, hostile, obeyed, quoting, unevenRows, withoutCode } from '../hostile.ts'
import { RECORDED, recorded } from '../recorded.ts'
import { approved, move, reported, toldOf, waiting } from './told.ts'

/** Two moves of which everything quotes a text: one with a report, one that could not be checked. */
function quoted(name: (typeof RECORDED)[number], text: string): MoveTold[] {
  const base = recorded(name)
  const rehearsals = [1, 2].map(n => ({
    name: text,
    stage: 'batching' as const,
    what: text,
    result: 'failed' as const,
    seed: null,
    startMs: n,
    ms: 9,
    events: [],
  }))
  const people = waiting.map(each => ({ ...each, subject: text, summary: text }))
  const open = check({ id: 'scope.fixture', result: 'not covered', subject: text, summary: text })
  const report = { ...quoting(base, text), rehearsals }
  const place = { file: text, line: 3, column: 1 }
  return [
    reported({ ...report, checks: [...report.checks, open, ...people] }),
    {
      name: text,
      file: text,
      report: null,
      problems: [
        { place, message: text, fix: text },
        { place: null, message: text, fix: null },
      ],
    },
  ]
}

const told = (name: (typeof RECORDED)[number], text: string) =>
  toldOf(quoted(name, text), {
    aside: { untouched: 0, removed: [text], renamed: [{ from: text, to: text }] },
  })

const OURS =
  /^<!-- move-rehearsal(:(blocks|stages|rest)| head=[0-9a-f]+ run=812 attempt=1 state=[\w-]+) -->$/
const withoutMarkers = (text: string): string =>
  text
    .split('\n')
    .filter(line => !OURS.test(line))
    .join('\n')

describe('whatever a spec, a database or a server says, in a comment', () => {
  const each = (judge: (text: string, name: (typeof RECORDED)[number]) => void): void =>
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED), hostile, (name, text) => judge(text, name)),
      { numRuns: 100 },
    )

  it('nothing is printed that cannot be seen, and it fits', () => {
    each((text, name) => {
      const written = comment(told(name, text))
      expect(written).not.toMatch(CONTROL)
      expect(written.length).toBeLessThanOrEqual(60_001)
    })
  })

  it('it stays on its line', () => {
    const short = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED), short, (name, text) => {
        const lines = (of: string): number => comment(told(name, of)).split('\n').length
        expect(lines(text)).toBe(lines(harmless(text)))
      }),
      { numRuns: 60 },
    )
  })

  it('every row of a table has the cells of its head', () => {
    each((text, name) => {
      expect(unevenRows(comment(told(name, text)))).toEqual([])
    })
  })

  it('it is no Markdown, no HTML, no mention and no mark of ours', () => {
    each((text, name) => {
      const rest = withoutCode(withoutMarkers(comment(told(name, text))))
      expect(obeyed(rest)).toEqual([])
      const links = rest.match(/(?<!\\)\]\([^)]*\)/g) ?? []
      expect(
        links.filter(link => !/^\]\(https:\/\/github\.example\/[\w%./#-]*\)$/.test(link)),
      ).toEqual([])
      expect((rest.match(/^#+ .{0,11}/gm) ?? []).slice(1)).toEqual(['### What blocks'])
    })
  })

  it('a picture’s labels hold nothing that Mermaid obeys', () => {
    each((text, name) => {
      const [, ...pictures] = comment(told(name, text)).split('```mermaid\n')
      for (const line of pictures.flatMap(p => p.split('\n```')[0]?.split('\n') ?? []))
        expect(line).toMatch(
          /^(flowchart (LR|TB)|gantt| {2}(t\d+ --> t\d+|dateFormat x|axisFormat %M:%S|t\d+\["(#\d+;|[\p{L}\p{N}_. →-])+"\]|[✓✗!~○] [\p{L}\p{N}_. →?-]+ :(crit, )?r\d+, \d+, \d+))$/u,
        )
    })
  })

  it('an approval changes its own part alone', () => {
    each((text, name) => {
      const moves = quoted(name, text)
      const written = comment(toldOf(moves))
      const again = rejudged(written, approved)
      if (again === null) throw new Error('it is no comment of ours any more')
      expect(stateIn(again)).toEqual(stateIn(written))
      expect(again.split('<!-- move-rehearsal:rest -->').at(-1)).toBe(
        written.split('<!-- move-rehearsal:rest -->').at(-1),
      )
    })
  })

  it('a mark of ours that is quoted is none', () => {
    const mark = '<!-- move-rehearsal:rest -->'
    const report = recorded('missing')
    const checks = report.checks.map(each =>
      each.result === 'failed'
        ? { ...each, evidence: [{ kind: 'text' as const, text: `${mark}\n${mark}` }] }
        : each,
    )
    const written = comment(toldOf([reported({ ...report, checks })]))
    expect(written.split('\n').filter(line => line === mark)).toHaveLength(1)
  })

  it('an annotation is plain text of a line each, within GitHub’s limits', () => {
    each((text, name) => {
      const notes = quoted(name, text).flatMap(annotations)
      expect(notes.length).toBeGreaterThan(1)
      for (const { title, message } of notes) {
        expect(title).not.toMatch(/\n/)
        expect(`${title}${message}`).not.toMatch(CONTROL)
        expect(title.length).toBeLessThanOrEqual(255)
        expect(Buffer.byteLength(message)).toBeLessThanOrEqual(64 * 1024)
      }
    })
  })
})

it('errors come first among the annotations', () => {
  const levels = annotations(move('passed')).map(({ level }) => level)
  expect(levels).toEqual(levels.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
  expect(new Set(levels)).toEqual(new Set(['warning', 'notice']))
})
const ORDER = ['failure', 'warning', 'notice']
