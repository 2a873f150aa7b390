import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml'
import { SpecError } from './errors.ts'
import type { SpecPath } from './move.ts'
import type { Place } from './place.ts'
import { syntaxErrors } from './syntax.ts'
import { about } from './wording.ts'
import type { Written } from './written.ts'

/** A spec's text, read, and where everything stands in it. */
export interface SpecText {
  written: { [key: string]: Written }
  place(path: SpecPath): Place
  placeOfKey(path: SpecPath): Place
  /** What YAML allows and a spec may not say. */
  errors: SpecError[]
  /** What is wrong with the text before any key is looked at. */
  syntax: SpecError[]
  /** True where something is wrong with the text of a value, so that it is not to be judged further. */
  spoilt(path: SpecPath): boolean
  /** Unquoted texts with a comment behind them on the same line. */
  commented: { path: SpecPath; text: string; comment: string }[]
  /** False where the text is no YAML: `written` is what could be made of it. */
  readable: boolean
}

/** Reads a spec's text under a schema where every scalar is text and a plain `null` is null. Throws nothing. */
export function readText(text: string, file: string): SpecText {
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const reader = new Reader(text, placeAt)
  let readable = true
  const syntax: SpecError[] = []
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      customTags: tags => [NULL, ...tags],
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    })
    readable = document.errors.every(error => HARMLESS.has(error.code))
    syntax.push(...syntaxErrors(text, document.errors, placeAt))
    const wrong = reader.whole(document)
    if (wrong !== null && readable) syntax.push(wrong)
    readable &&= wrong === null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    readable = false
    syntax.push(new SpecError('is nested too deeply to be read', { place: placeAt(0) }))
  }
  return {
    written: reader.written,
    errors: reader.errors,
    syntax,
    commented: reader.commented,
    readable,
    spoilt: path => path.some((_, depth) => reader.spoilt.has(named(path.slice(0, depth + 1)))),
    place: path => placeAt(reader.nearest(path, at => at.value)),
    placeOfKey: path => placeAt(reader.nearest(path, at => at.key)),
  }
}

const NULL = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  test: /^null$/,
  resolve: () => null,
} as const

const DEEPEST = 60

/** They leave the rest of the text readable. */
const HARMLESS = new Set(['MULTIPLE_DOCS', 'BAD_ALIAS', 'ALIAS_PROPS'])

const named = (path: SpecPath): string => JSON.stringify(path)

class Reader {
  written: { [key: string]: Written } = {}
  readonly errors: SpecError[] = []
  readonly spoilt = new Set<string>()
  readonly commented: SpecText['commented'] = []
  readonly #text: string
  readonly #placeAt: (offset: number) => Place
  /** Offsets of the values and keys at each path. */
  readonly #offsets = new Map<string, { value: number; key: number }>()

  constructor(text: string, placeAt: (offset: number) => Place) {
    this.#text = text
    this.#placeAt = placeAt
  }

  /** Null, or what is wrong with the whole. */
  whole({ contents }: Document.Parsed): SpecError | null {
    const start = contents?.range[0] ?? 0
    this.#offsets.set(named([]), { value: start, key: start })
    const read = this.#read(contents, [], start)
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) {
      this.written = read
      return null
    }
    return new SpecError(contents === null ? 'is empty' : 'must be a mapping of keys', {
      place: this.#placeAt(start),
      fix: 'Begin with the move’s name: move: shop-to-crm',
    })
  }

  nearest(path: SpecPath, offset: (at: { value: number; key: number }) => number): number {
    for (let depth = path.length; depth >= 0; depth--) {
      const at = this.#offsets.get(named(path.slice(0, depth)))
      if (at) return offset(at)
    }
    return 0
  }

  #read(node: unknown, path: SpecPath, keyAt: number, inBraces = false): Written {
    if (isAlias(node)) {
      const at = node.range?.[0] ?? keyAt
      this.#wrong(path, at, `*${node.source} is an alias`, ONCE)
      return null
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return this.#nothing(path, keyAt, inBraces)
    const at = node.range?.[0] ?? keyAt
    this.#offsets.set(named(path), { value: at, key: keyAt })
    if (path.length > DEEPEST) {
      const place = this.#placeAt(at)
      this.errors.push(new SpecError(about(path.slice(0, 1), 'is nested too deeply'), { place }))
      return null
    }
    if (node.anchor !== undefined) this.#wrong(path, at, `&${node.anchor} is an anchor`, ONCE)
    if (node.tag !== undefined) this.#wrong(path, at, `${shortTag(node.tag)} is a tag`, UNTAGGED)
    if (isMap(node)) return this.#mapping(node, path)
    if (isSeq(node))
      return node.items.map((item, i) => this.#read(item, [...path, i], startOf(item) ?? at))
    return this.#scalar(node, path, keyAt, inBraces)
  }

  #mapping(node: YAMLMap<unknown, unknown>, path: SpecPath): Written {
    const read: { [key: string]: Written } = Object.create(null)
    const lineOf = new Map<string, number>()
    for (const pair of node.items) {
      const key = this.#key(pair, path, node.range?.[0] ?? 0)
      if (key === null) continue
      const here = [...path, key.text]
      const before = lineOf.get(key.text)
      if (before !== undefined) {
        this.#wrong(
          here,
          key.at,
          'is said a second time',
          `It stands in line ${before} already: keep one of the two.`,
        )
        continue
      }
      lineOf.set(key.text, this.#placeAt(key.at).line)
      read[key.text] = this.#read(pair.value, here, key.at, node.flow === true)
    }
    return read
  }

  #key({ key }: Pair<unknown, unknown>, path: SpecPath, near: number) {
    const at = startOf(key) ?? near
    const wrong = (message: string, fix: string): null => {
      this.errors.push(new SpecError(about(path, message), { place: this.#placeAt(at), fix }))
      this.spoilt.add(named(path))
      return null
    }
    if (isAlias(key)) return wrong(`*${key.source} is an alias`, ONCE)
    if (!isScalar(key))
      return wrong(
        'a key must be text, not a list or a mapping',
        'Quote a name that begins with [ or {.',
      )
    if (key.anchor !== undefined) return wrong(`&${key.anchor} is an anchor`, ONCE)
    if (key.tag !== undefined) return wrong(`${shortTag(key.tag)} is a tag`, UNTAGGED)
    const text = typeof key.value === 'string' ? key.value : (key.source ?? '')
    if (isPlain(key) && text === '')
      return wrong('a value without a key', 'Write the key in front of the colon.')
    if (isPlain(key) && text === '<<')
      return wrong(
        '<< is a merge key',
        'Write out the keys that it would bring: a reader of this mapping must see them here.',
      )
    if (text === '__proto__') return wrong('__proto__ cannot be a key', 'Choose another name.')
    return { text, at }
  }

  #scalar(node: Scalar, path: SpecPath, keyAt: number, inBraces: boolean): Written {
    if (node.value === null) return null
    const text = String(node.value)
    if (!isPlain(node)) return text
    if (text === '')
      return this.spoilt.has(named(path)) ? null : this.#nothing(path, keyAt, inBraces)
    const rest = this.#text.slice(node.range?.[1])
    const comment = /^[ \t]+(#[^\r\n]*)/.exec(rest.slice(0, 400))?.[1]
    if (comment !== undefined) this.commented.push({ path, text, comment })
    return text
  }

  #nothing(path: SpecPath, keyAt: number, inBraces: boolean): null {
    this.#wrong(
      path,
      keyAt,
      'has no value',
      inBraces
        ? 'In { } a comma ends an unquoted value: quote text that holds one. Otherwise write the value, or take the key out.'
        : typeof path.at(-1) === 'number'
          ? 'Write the item, or take it out.'
          : 'Write the value behind it (null, if that is meant), or take the key out.',
    )
    return null
  }

  #wrong(path: SpecPath, at: number, message: string, fix: string): void {
    this.errors.push(new SpecError(about(path, message), { place: this.#placeAt(at), fix }))
    this.spoilt.add(named(path))
  }
}

const ONCE =
  'Write the value out: a spec is read where it stands, and has no anchors and aliases. If the sign belongs to the text, quote it.'
const UNTAGGED =
  'Every value is text, and the key says what it is read as. If the ! belongs to the text, quote it.'

const isPlain = (node: Scalar): boolean => node.type === Scalar.PLAIN
const shortTag = (tag: string): string => tag.replace('tag:yaml.org,2002:', '!!')
const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
