import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consoleText } from '../../src/report/console.ts'
import { markdown } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { CONTROL, harmless, hostile, obeyed, quoting, unevenRows, withoutCode } from './hostile.ts'
import { RECORDED, recorded } from './recorded.ts'

const reports = new Map(RECORDED.map(name => [name, recorded(name)]))

describe('whatever a spec, a database or a server says', () => {
  const each = (check: (report: Report, text: string) => void): void =>
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED), hostile, (name, text) => {
        check(reports.get(name) ?? recorded(name), text)
      }),
      { numRuns: 150 },
    )

  it('no control character, no turned text and no lone surrogate is printed', () => {
    each((report, text) => {
      const of = quoting(report, text)
      expect(consoleText(of, { color: false })).not.toMatch(CONTROL)
      expect(markdown(of)).not.toMatch(CONTROL)
    })
  })

  it('it stays on its line', () => {
    each((report, text) => {
      const lines = (of: Report): number[] => [
        consoleText(of, { color: false }).split('\n').length,
        markdown(of).split('\n').length,
      ]
      expect(lines(quoting(report, text))).toEqual(lines(quoting(report, harmless(text))))
    })
  })

  it('every row of a table has the cells of its head', () => {
    each((report, text) => {
      expect(unevenRows(markdown(quoting(report, text)))).toEqual([])
    })
  })

  it('it is no Markdown, no HTML and no mention', () => {
    each((report, text) => {
      const rest = withoutCode(markdown(quoting(report, text)))
      expect(obeyed(rest)).toEqual([])
      expect(rest).not.toMatch(/(?<!\\)\]\(/)
      expect(rest.match(/^#+ /gm)).toEqual(['## '])
    })
  })
})
