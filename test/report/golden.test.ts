import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { consoleText } from '../../src/report/console.ts'
import { markdown } from '../../src/report/markdown.ts'
import { RECORDED, recorded } from './recorded.ts'

/** Real runs of examples and of their broken twins. `npx vitest run test/report -u` writes the files anew: read them as a stranger would. */
describe.each(RECORDED)('the report of a real run, %s', name => {
  it('reads so on a terminal', async () => {
    const text = consoleText(recorded(name), { color: false })
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  it('reads so in Markdown', async () => {
    await expect(markdown(recorded(name))).toMatchFileSnapshot(`golden/${name}.md`)
  })

  it('says the same in color', () => {
    const plain = consoleText(recorded(name), { color: false })
    const painted = consoleText(recorded(name), { color: true })
    expect(painted).not.toBe(plain)
    expect(stripVTControlCharacters(painted)).toBe(plain)
  })

  it('tells nothing of the machine that it ran on', () => {
    const text = JSON.stringify(recorded(name))
    expect(text).not.toMatch(/\/(tmp|home|root|work|Users)\/|password|127\.0\.0\.1/)
  })
})
