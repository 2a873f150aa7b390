import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/make.ts'
import { junit } from '../../../src/report/junit/junit.ts'
import type { Report } from '../../../src/report/report.ts'
import { withChecks } from '../comment/told.ts'
import { CONTROL, hostile, quoting } from '../hostile.ts'
import { RECORDED, recorded } from '../recorded.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

/** Its elements, in order; throws for what is not well-formed XML 1.0. */
function parsed(xml: string): Element[] {
  const parser = new SaxesParser()
  const all: Element[] = []
  const open: Element[] = []
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' }
    all.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    const top = open.at(-1)
    if (top !== undefined) top.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return all
}

const named = (elements: readonly Element[], name: string): Element[] =>
  elements.filter(element => element.name === name)

const rehearsal = {
  name: 'restart.killed',
  stage: 'batching' as const,
  what: 'the mover is killed after batch 3, and goes on',
  result: 'failed' as const,
  seed: '5eed',
  startMs: 4000,
  ms: 1250,
  events: [{ ms: 300, text: 'killed' }],
}

describe('junit.xml', () => {
  it.each(['passed', 'shifted'] as const)('reads so: %s', async name => {
    await expect(junit(recorded(name))).toMatchFileSnapshot(`golden/${name}.xml`)
  })

  it.each(RECORDED)('is well-formed and counts what is in it: %s', name => {
    const report = recorded(name)
    const tests = report.checks.length + report.rehearsals.length
    const elements = parsed(junit(report))
    const [suite] = named(elements, 'testsuite')
    expect(suite?.attributes).toMatchObject({
      name: report.move,
      tests: String(tests),
      failures: String(report.verdict.failed),
      skipped: String(report.verdict.notCovered + report.verdict.waived),
    })
    expect(named(elements, 'testcase')).toHaveLength(tests)
    expect(named(elements, 'failure')).toHaveLength(report.verdict.failed)
    expect(named(elements, 'skipped')).toHaveLength(report.verdict.notCovered)
    const names = named(elements, 'testcase').map(({ attributes }) =>
      JSON.stringify([attributes.classname, attributes.name]),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('has a test case for a rehearsal, with its time and what happened when', () => {
    const elements = parsed(junit({ ...recorded('passed'), rehearsals: [rehearsal] }))
    expect(named(elements, 'testcase').at(-1)?.attributes).toEqual({
      classname: 'full-name.rehearsals',
      name: 'restart.killed: the mover is killed after batch 3, and goes on',
      time: '1.250',
    })
    const [failure] = named(elements, 'failure')
    expect(failure?.text).toBe('seed 5eed\n0.30 s  killed')
  })

  it('fails for a warning where a warning fails the job, and there alone', () => {
    const report = recorded('passed')
    const strict: Report = { ...report, options: { ...report.options, failOn: 'warning' } }
    expect(named(parsed(junit(report)), 'failure')).toHaveLength(0)
    expect(named(parsed(junit(strict)), 'failure')).toHaveLength(report.verdict.warned)
  })

  it('skips what is waived, with the reason', () => {
    const waived = check({
      id: 'validation.untouched',
      result: 'waived',
      subject: 'crm.customer',
      summary: 'a trigger changed 3 rows',
      why: 'the trigger goes with the old form',
    })
    const skipped = named(parsed(junit(withChecks(recorded('passed'), [waived]))), 'skipped')
    expect(skipped.map(({ attributes }) => attributes.message)).toContain(
      'waived: the trigger goes with the old form',
    )
  })

  it('stays well-formed, element by element, whatever a spec, a database or a server says', () => {
    const odd = fc.oneof(hostile, fc.constantFrom(']]>', '\ufffe\uffff', '"/><failure>', '&#0;'))
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED), odd, (name, text) => {
        const report = { ...recorded(name), rehearsals: [rehearsal] }
        const [plain, quoted] = [report, quoting(report, text)].map(of => parsed(junit(of)))
        expect(quoted?.map(element => element.name)).toEqual(plain?.map(element => element.name))
        for (const { attributes } of quoted ?? [])
          for (const value of Object.values(attributes)) expect(value).not.toMatch(CONTROL)
      }),
      { numRuns: 60 },
    )
  })
})
