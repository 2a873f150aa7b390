import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/check/catalogue.ts'
import { check } from '../../../src/check/make.ts'
import type { Report } from '../../../src/report/report.ts'
import { sarif } from '../../../src/report/sarif/sarif.ts'
import { withChecks } from '../comment/told.ts'
import { CONTROL, hostile, quoting } from '../hostile.ts'
import { RECORDED, recorded } from '../recorded.ts'

/** The standard’s own schema; it is of draft 4, and says nothing that later drafts read otherwise. */
const SCHEMA = '../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL(SCHEMA, import.meta.url), 'utf8'))
const valid = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema)

function logOf(report: Report): Log {
  const log = JSON.parse(sarif(report))
  valid(log)
  expect(valid.errors ?? []).toEqual([])
  return log
}

const resultsOf = (report: Report) => logOf(report).runs[0]?.results ?? []

const waived = check({
  id: 'validation.untouched',
  result: 'waived',
  subject: 'crm.customer',
  summary: 'a trigger changed 3 rows',
  why: 'the trigger goes with the old form',
})

describe('report.sarif', () => {
  it.each(['passed', 'shifted'] as const)('reads so: %s', async name => {
    await expect(sarif(recorded(name))).toMatchFileSnapshot(`golden/${name}.sarif`)
  })

  it.each(RECORDED)('is what the standard’s schema accepts, and holds every finding: %s', name => {
    const report = recorded(name)
    const found = report.checks.filter(({ result }) => result !== 'passed')
    const results = resultsOf(report)
    expect(results.map(({ ruleId }) => ruleId).toSorted()).toEqual(
      found.map(({ id }) => id).toSorted(),
    )
    const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
    expect(new Set(prints).size).toBe(found.length)
  })

  it('names each rule that it uses once, by the catalogue’s words', () => {
    const [run] = logOf(recorded('shifted')).runs
    const rules = run?.tool.driver.rules ?? []
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) {
      expect(rules[ruleIndex]?.id).toBe(ruleId)
    }
    for (const { id, shortDescription } of rules)
      expect(Object.entries(CATALOGUE)).toContainEqual([id, shortDescription?.text])
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it('knows a finding again where lines and figures have changed', () => {
    const report = recorded('shifted')
    const later = {
      ...report,
      run: 'ffffffff',
      checks: report.checks.map(one => ({
        ...one,
        summary: one.summary.replace(/\d+/g, '7'),
        place: one.place && { ...one.place, line: one.place.line + 12 },
      })),
    }
    const prints = (of: Report) => resultsOf(of).map(result => result.partialFingerprints)
    expect(prints(later)).toEqual(prints(report))
  })

  it('shows what is waived as suppressed, with the reason', () => {
    const result = resultsOf(withChecks(recorded('passed'), [waived])).find(
      ({ ruleId }) => ruleId === waived.id,
    )
    expect(result).toMatchObject({
      level: 'note',
      suppressions: [{ status: 'accepted', justification: waived.why }],
      locations: [{ physicalLocation: { region: { startLine: 1 } } }],
    })
  })

  it('stays valid, and links nowhere, whatever a spec, a database or a server says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED), hostile, (name, text) => {
        for (const { message, locations } of resultsOf(quoting(recorded(name), text))) {
          expect(message.text).not.toMatch(CONTROL)
          expect(message.text).not.toContain('](')
          const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
          expect(uri).toMatch(/^[A-Za-z0-9_.%/-]*$/)
        }
      }),
      { numRuns: 60 },
    )
  })
})
