import { Lexer, type YAMLParseError } from 'yaml'
import { SpecError } from './errors.ts'
import type { Place } from './place.ts'

/** What is wrong with a spec's text before any key is looked at, in words for people who do not know YAML by heart. */
export function syntaxErrors(
  text: string,
  errors: readonly YAMLParseError[],
  placeAt: (offset: number) => Place,
): SpecError[] {
  const told = errors.flatMap(error => {
    const words = WORDS[error.code]?.(error.message) ?? {
      message: `is not YAML here: ${error.message}`,
      fix: undefined,
    }
    return words === LATER
      ? []
      : [
          new SpecError(words.message, {
            place: placeAt(error.pos[0]),
            ...(words.fix === undefined ? {} : { fix: words.fix }),
          }),
        ]
  })
  const tabs = tabsOf(text).map(
    offset =>
      new SpecError('a tab, which looks like some number of blanks to each reader', {
        place: placeAt(offset),
        fix: 'Indent with blanks. Inside quoted text and text blocks tabs are fine.',
      }),
  )
  const directives = [...text.matchAll(/^%[^\n]*/gm)].slice(0, 1).flatMap(({ index }) =>
    text.slice(0, index).trim() === '' || /^(\s*(#[^\n]*)?\n)*$/.test(text.slice(0, index))
      ? [
          new SpecError('a YAML directive', {
            place: placeAt(index),
            fix: 'Take the line out: a spec has none.',
          }),
        ]
      : [],
  )
  return [...told, ...tabs, ...directives]
}

interface Words {
  message: string
  fix: string | undefined
}

/** Said elsewhere, and better. */
const LATER: Words = { message: '', fix: undefined }

const QUOTE =
  'Quote the value. In single quotes a quote is written twice; or put the text below the key as a block: sql: |'

const WORDS: Partial<Record<YAMLParseError['code'], (message: string) => Words>> = {
  TAB_AS_INDENT: () => LATER,
  BAD_ALIAS: () => LATER,
  ALIAS_PROPS: () => LATER,
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'an unquoted value with a colon and a blank in it, which begin a mapping',
    fix: QUOTE,
  }),
  BAD_SCALAR_START: message => ({
    message: `an unquoted value cannot begin with ${message.slice(-1)}`,
    fix: QUOTE,
  }),
  UNEXPECTED_TOKEN: message =>
    message.startsWith('Unexpected scalar')
      ? { message: 'text behind the end of a quoted value', fix: QUOTE }
      : { message: `is not YAML here: ${message}`, fix: undefined },
  MULTIPLE_DOCS: () => ({
    message: 'a second document begins here',
    fix: 'One file is one move: put the other into a file of its own.',
  }),
  BAD_INDENT: message => ({
    message: `is not YAML here: ${message}`,
    fix: 'Look at the indentation, and at brackets and quotes that are not closed.',
  }),
}

/** Offsets of the first tab of each stretch of white space between tokens; tabs within texts and comments do not count. */
function tabsOf(text: string): number[] {
  const found: number[] = []
  let offset = 0
  let scalarNext = false
  for (const token of new Lexer().lex(text)) {
    if (token === '\x1f') {
      scalarNext = true
      continue
    }
    if (token === '\x02' || token === '\x18') continue
    if (!scalarNext && /^[ \t]*\t[ \t]*$/.test(token)) found.push(offset + token.indexOf('\t'))
    scalarNext = false
    offset += token.length
  }
  return found
}
