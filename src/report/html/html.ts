import { createHash } from 'node:crypto'
import { Markup, markup } from '../markup.ts'
import type { Report } from '../report.ts'
import { cutover } from './cutover.ts'
import { differences } from './differences.ts'
import { findings } from './findings.ts'
import { footer, header } from './header.ts'
import { planted } from './planted.ts'
import { rehearsals } from './rehearsals.ts'
import { SCRIPT } from './script.ts'
import { stages } from './stages.ts'
import { STYLE } from './style.ts'
import { tables } from './tables.ts'
import { timeline } from './timeline.ts'

/** A part of the page; null where the report has nothing for it. */
export interface Part {
  id: string
  title: string
  body: Markup
}

/**
 * The report as one page that opens from disk: it asks the network for nothing, and nothing but its own style and script runs in it,
 * whatever it quotes. Without the script everything is shown, and nothing filters.
 */
export function html(report: Report): string {
  const parts = [
    findings,
    stages,
    differences,
    timeline,
    rehearsals,
    cutover,
    tables,
    planted,
  ].flatMap(part => part(report) ?? [])
  const { conclusion } = report.verdict
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${conclusion}: ${report.move}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
${header(report)}
<nav aria-label="Parts of the report"><ul>${parts.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
${parts.map(section)}</main>
${footer(report)}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text
}

const section = ({ id, title, body }: Part): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}</section>
`

const hash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`
