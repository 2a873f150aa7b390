import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../../src/report/html/html.ts'
import type { Report } from '../../../src/report/report.ts'
import { lacking } from '../../needs.ts'
import { withChecks } from '../comment/told.ts'
import { quoting } from '../hostile.ts'
import { recorded } from '../recorded.ts'

/** Differences of more than one cause and table. */
const several = withChecks(recorded('trimmed-with-values'), [
  ...recorded('shifted').checks,
  ...recorded('missing').checks,
])

/** Debian’s, which CI installs; and what a hosted runner has. */
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome']
  .map(name => `/usr/bin/${name}`)
  .find(file => existsSync(file))
if (CHROMIUM === undefined && process.env.CI === 'true')
  throw new Error('CI=true, and there is no Chromium in /usr/bin to look at report.html with')

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const SLOW = 120_000

const wanted = { timeout: SLOW, ...lacking(CHROMIUM === undefined ? ['Chromium'] : []) }
describe('report.html in Chromium', wanted, () => {
  let folder: string
  let browser: Browser | undefined
  beforeAll(async () => {
    if (CHROMIUM === undefined) return
    folder = mkdtempSync(join(tmpdir(), 'rehearse-html-'))
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, timeout: SLOW })
  }, SLOW)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  }, SLOW)

  /** Opens a report from disk; `asked` is every address that the page wants, `said` what the browser complains of. */
  async function open(report: Report, options: BrowserContextOptions = {}) {
    const file = join(folder, 'report.html')
    writeFileSync(file, html(report))
    if (browser === undefined) throw new Error('no browser was started')
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.setDefaultTimeout(SLOW)
    const asked: string[] = []
    const said: string[] = []
    page.on('request', request => asked.push(request.url()))
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    await page.goto(pathToFileURL(file).href)
    const close = () => context.close()
    return { page, asked, said, url: pathToFileURL(file).href, [Symbol.asyncDispose]: close }
  }

  const shown = (page: Page, selector: string): Promise<number> =>
    page.locator(`${selector}:visible`).count()

  it('opens from disk and asks for nothing else, whatever it quotes', async () => {
    const evil =
      '"><img src=https://example.org/x.png onerror="document.title=1"><script>document.title=2</script><link rel=stylesheet href=https://example.org/x.css>'
    for (const report of [recorded('shifted'), quoting(recorded('rehearsed'), evil)]) {
      await using opened = await open(report)
      expect(await opened.page.title()).toMatch(/^(passed|failed): /)
      await expect(opened.page.locator('img, link, iframe').count()).resolves.toBe(0)
      expect(opened.said).toEqual([])
      expect(opened.asked).toEqual([opened.url])
    }
  })

  it('narrows the differences by words and by cause, with the keyboard alone', async () => {
    await using opened = await open(several)
    const { page } = opened
    const all = await shown(page, '.difference')
    expect(all).toBeGreaterThan(1)
    const where = await page.locator('.difference h4').first().innerText()
    const word = where.split(/\s+/).find(part => part.includes('.')) ?? ''

    await page.keyboard.press('/')
    await page.keyboard.type(word)
    const some = await shown(page, '.difference')
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    expect(await page.locator('#differences output').innerText()).toBe(`${some} of ${all} places`)
    await page.keyboard.press('Escape')
    expect(await shown(page, '.difference')).toBe(all)

    await page.keyboard.press('Tab')
    const kind = await page.evaluate('document.activeElement.value')
    const ofKind = await shown(page, `.difference[data-kind="${kind}"]`)
    expect(ofKind).toBeGreaterThan(0)
    await page.keyboard.press('Space')
    expect(await shown(page, '.difference')).toBe(all - ofKind)
    expect(await shown(page, `.difference[data-kind="${kind}"]`)).toBe(0)
  })

  it('shows by result the checks of every stage, and opens the stage of what is found', async () => {
    const report = recorded('rehearsed')
    await using opened = await open(report)
    const { page } = opened
    await page.locator('#stages input[type=search]').fill('a checksum of users')
    expect(await shown(page, '#stages .checks li')).toBe(1)
    expect(await shown(page, '#stages .stage')).toBe(1)
    await page.locator('#stages button[type=reset]').press('Enter')
    await page.locator('#stages input[value=passed]').press('Space')
    expect(await shown(page, '#stages .stage')).toBe(1)
    expect(await shown(page, '#stages .checks li')).toBe(report.verdict.notCovered)
  })

  it('without a script shows everything, and no filter', async () => {
    await using opened = await open(several, { javaScriptEnabled: false })
    expect(await shown(opened.page, '.difference')).toBeGreaterThan(1)
    expect(await shown(opened.page, 'form')).toBe(0)
  })

  it.each(['light', 'dark'] as const)('is read in a %s room: text stands out', async scheme => {
    await using opened = await open(recorded('shifted'), { colorScheme: scheme })
    const { page } = opened
    const light = async (selector: string, property: string): Promise<number> => {
      const style = `getComputedStyle(document.querySelector('${selector}')).${property}`
      return luminance(String(await page.evaluate(style)))
    }
    const ground = await light('body', 'backgroundColor')
    expect(ground > 0.5).toBe(scheme === 'light')
    for (const selector of ['body', '.verdict', '.count', '.place', 'nav a', '.mark.failed']) {
      const ink = await light(selector, 'color')
      const [dim, bright] = [Math.min(ink, ground), Math.max(ink, ground)]
      expect((bright + 0.05) / (dim + 0.05), selector).toBeGreaterThan(4.5)
    }
  })

  it.each([320, 400, 800])('fits a window of %i pixels', async width => {
    await using opened = await open(recorded('rehearsed'), { viewport: { width, height: 700 } })
    const wide = await opened.page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBe(width)
  })
})

/** Of `rgb(…)`, after WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(part => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
