import { readFileSync, writeFileSync } from 'node:fs'

/** The comment of a move that failed, as GitHub shows its upper half: docs/comment.svg, for the README. From the golden file of the tests. */
const COMMENT = 'test/report/comment/golden/failed.md'

const [WIDTH, MARGIN, COLUMNS] = [920, 24, 112]
const SANS = '-apple-system, BlinkMacSystemFont, Segoe UI, Noto Sans, Helvetica, Arial, sans-serif'
const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace'
const LINK = '#0969da'

/** What has been drawn so far, and where the next thing goes. */
interface Page {
  y: number
  shapes: string[]
}

/** What docs/comment.svg holds. */
export function commentPicture(): string {
  const [shown = ''] = readFileSync(COMMENT, 'utf8').split('<!-- move-rehearsal:rest -->')
  const page: Page = { y: 46, shapes: [] }
  for (const block of blocks(shown)) draw(block, page)
  const height = page.y + MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${SANS}" font-size="14" fill="#1f2328">
<title>The comment of Move Rehearsal on a pull request</title>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6" fill="#ffffff" stroke="#d1d9e0"/>
<path d="M0.5 38.5V6.5a6 6 0 0 1 6-6h${WIDTH - 13}a6 6 0 0 1 6 6v32z" fill="#f6f8fa" stroke="#d1d9e0"/>
<text x="16" y="25"><tspan font-weight="600">github-actions</tspan><tspan dx="6" fill="#59636e">bot commented</tspan></text>
${page.shapes.join('\n')}
</svg>
`
}

/** Paragraphs, headings, fences and tables; marks that nobody sees are left out. */
function blocks(text: string): string[][] {
  const found: string[][] = [[]]
  let fence = false
  for (const line of text.split('\n').filter(line => !line.startsWith('<!--'))) {
    if (line.startsWith('```')) fence = !fence
    if (line === '' && !fence) found.push([])
    else found.at(-1)?.push(line)
  }
  return found.filter(block => block.length > 0)
}

function draw(block: readonly string[], page: Page): void {
  const [first = ''] = block
  const heading = /^(#+) (.*)/.exec(first)
  if (heading !== null) {
    const size = heading[1] === '##' ? 20 : 16
    line(heading[2] ?? '', page, { size, height: size + 16, weight: 600 })
  } else if (first.startsWith('```')) code(block.slice(1, -1), page)
  else if (first.startsWith('|')) table(block, page)
  else for (const part of block.flatMap(wrapped)) line(part, page, { size: 14, height: 23 })
}

function line(
  text: string,
  page: Page,
  { size, height, weight = 400 }: { size: number; height: number; weight?: number },
): void {
  page.y += height
  page.shapes.push(
    `<text x="${MARGIN}" y="${page.y}" font-size="${size}" font-weight="${weight}" xml:space="preserve">${spans(text)}</text>`,
  )
  page.y += size > 14 ? 6 : 0
}

function code(lines: readonly string[], page: Page): void {
  const height = lines.length * 20 + 20
  page.y += 12
  page.shapes.push(
    `<rect x="${MARGIN}" y="${page.y}" width="${WIDTH - 2 * MARGIN}" height="${height}" rx="6" fill="#f6f8fa"/>`,
    ...lines.map(
      (text, i) =>
        `<text x="${MARGIN + 14}" y="${page.y + 24 + i * 20}" font-family="${MONO}" font-size="12" xml:space="preserve">${escaped(text)}</text>`,
    ),
  )
  page.y += height
}

/** The stages: a mark, a number, a name, what was found, who signed. */
const TABLE = [0, 44, 76, 330, 700]

function table(rows: readonly string[], page: Page): void {
  page.y += 12
  const [top, width, row] = [page.y, WIDTH - 2 * MARGIN, 30]
  const shown = rows.filter((_, i) => i !== 1)
  for (const [i, text] of shown.entries()) {
    const cells = text.slice(1, -1).split(/(?<!\\)\|/)
    const y = top + i * row
    page.shapes.push(
      `<rect x="${MARGIN}.5" y="${y}.5" width="${width}" height="${row}" fill="${i % 2 === 0 && i > 0 ? '#f6f8fa' : 'none'}" stroke="#d1d9e0"/>`,
      ...cells.map(
        (cell, at) =>
          `<text x="${MARGIN + 12 + (TABLE[at] ?? 0)}" y="${y + 20}" font-weight="${i === 0 ? 600 : 400}">${spans(cell.trim())}</text>`,
      ),
    )
  }
  page.y = top + shown.length * row + 10
}

/** At line breaks of Markdown, and between words where a line is longer than the picture is wide. */
function wrapped(text: string): string[] {
  return text.split('<br>').flatMap(part => {
    const lines = ['']
    for (const word of part.split(' ')) {
      const next = `${lines.at(-1)} ${word}`.trimStart()
      if (plain(next).length > COLUMNS) lines.push(word)
      else lines[lines.length - 1] = next
    }
    return lines
  })
}

const plain = (text: string): string => text.replace(/\]\([^)]*\)|[`*[]/g, '')

/** Links, code and bold as tspans. */
const spans = (text: string): string =>
  text
    .split(/(\[`[^`]*`\]\([^)]*\)|`[^`]*`|\*\*[^*]*\*\*)/)
    .map(part => {
      const inner = escaped(plain(part))
      if (part.startsWith('[')) return mono(inner, LINK)
      if (part.startsWith('`')) return mono(inner, null)
      if (part.startsWith('**')) return `<tspan font-weight="600">${inner}</tspan>`
      return escaped(part)
    })
    .join('')

const mono = (text: string, colour: string | null): string =>
  `<tspan font-family="${MONO}" font-size="85%"${colour === null ? '' : ` fill="${colour}"`}>${text}</tspan>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

if (import.meta.main) writeFileSync('docs/comment.svg', commentPicture())
