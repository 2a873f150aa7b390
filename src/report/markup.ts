import { visible } from './markdown-text.ts'

/** XML or HTML that is safe as it stands; only `markup` makes it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Piece = string | number | null | Markup | readonly Markup[]

/**
 * A piece of XML or HTML. A string that is put in is text of one line, whatever it holds, also within an attribute's double quotes; null is
 * nothing. Never for the inside of a script or a style.
 */
export const markup = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(parts.map((part, i) => (i === 0 ? '' : textOf(pieces[i - 1] ?? null)) + part).join(''))

/** Text of several lines, in one element. */
export const lined = (texts: readonly string[]): Markup =>
  new Markup(
    texts
      .flatMap(text => text.split('\n'))
      .map(escaped)
      .join('\n'),
  )

function textOf(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  if (piece instanceof Markup) return piece.text
  return piece.map(({ text }) => text).join('')
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, char => ENTITY[char] ?? char)
