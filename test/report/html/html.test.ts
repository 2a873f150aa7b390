import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count } from '../../../src/check/figures.ts'
import { html } from '../../../src/report/html/html.ts'
import { timeScale } from '../../../src/report/html/time-scale.ts'
import { CONTROL, harmless, hostile, quoting } from '../hostile.ts'
import { RECORDED, recorded } from '../recorded.ts'

/** Its tags, in order, without what stands in quotes. */
const tags = (page: string): string[] =>
  (page.match(/<[^>]*>/g) ?? []).map(tag => tag.replace(/"[^"]*"/g, '""'))

/** Without what is the same in every page. */
const body = (page: string): string => page.slice(page.indexOf('<body>'), page.indexOf('<script>'))

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')

describe('report.html', () => {
  it.each(['touched', 'rehearsed'] as const)('is so made: %s', async name => {
    await expect(body(html(recorded(name)))).toMatchFileSnapshot(`golden/${name}.html`)
  })

  it('lets nothing run and nothing load but its own style and script', () => {
    const page = html(recorded('shifted'))
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash(style)}'`,
      `script-src 'sha256-${hash(script)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page).not.toMatch(/https?:/)
    expect(tags(page).filter(tag => /\s(style|on\w+|src)=/.test(tag))).toEqual([])
  })

  it.each(RECORDED)('holds every check, rehearsal, table and corruption: %s', name => {
    const report = recorded(name)
    const page = html(report)
    const rows = (pattern: RegExp): number => page.match(pattern)?.length ?? 0
    expect(rows(/<li data-kind=/g)).toBe(report.checks.length)
    expect(rows(/<li id="rehearsal-/g)).toBe(report.rehearsals.length)
    expect(rows(/<li class="rehearsal"/g)).toBe(report.rehearsals.filter(r => r.ms > 0).length)
    expect(rows(/<td class="rate">/g)).toBe(report.transfers.length)
    for (const { foundDigest } of report.tables) expect(page).toContain(foundDigest.slice(0, 12))
    const all = report.planted?.corruptions ?? []
    const noticed = all.reduce(
      (sum, { builtIn, declared }) => sum + Number(builtIn) + declared.length,
      0,
    )
    expect(rows(/<td class="noticed">/g)).toBe(noticed)
  })

  it('groups what differs by cause', () => {
    const page = html(recorded('shifted'))
    expect(page).toContain(`<h3>hours shifted <span class="count">${count(900)} in 1 place</span>`)
    expect(html(recorded('passed'))).not.toContain('id="differences"')
  })

  it('has an axis that a reader counts in, and that holds the whole run', () => {
    for (const ms of [1, 199, 200, 36_734, 118_910, 3_600_000, 100 * 3_600_000]) {
      const { lines, end } = timeScale(ms)
      expect(end).toBeGreaterThanOrEqual(ms)
      expect(lines).toEqual([0, end / 4, end / 2, (end / 4) * 3])
    }
    expect(timeScale(36_734).end).toBe(40_000)
  })

  it('is the same page, tag by tag, whatever a spec, a database or a server says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED), hostile, (name, text) => {
        const [plain, quoted] = [harmless(text), text].map(of =>
          body(html(quoting(recorded(name), of))),
        )
        expect(tags(quoted ?? '')).toEqual(tags(plain ?? ''))
        expect(quoted).not.toMatch(CONTROL)
      }),
      { numRuns: 60 },
    )
  })
})
