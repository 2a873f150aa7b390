import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { z } from 'zod'
import { type DESCRIPTIONS, sliceFile } from '../../scripts/github-openapi.ts'

const slice = z.object({
  operations: z.record(
    z.string(),
    z.object({
      query: z.array(z.string()),
      request: z.unknown(),
      replies: z.record(z.string(), z.unknown()),
    }),
  ),
  schemas: z.record(z.string(), z.unknown()),
})
const schema = z.looseObject({})
type Schema = z.output<typeof schema>

export interface Operation {
  name: string
  query: readonly string[]
  /** What is wrong with a body; null where nothing is. */
  request(body: unknown): string | null
  reply(status: number, body: unknown): string | null
  /** The least that GitHub would answer: every field that has to be there, with a value of its form. */
  least(status: number): unknown
}

/** GitHub's own description of what the action uses, as functions. */
export class Contract {
  readonly #slice: z.output<typeof slice>
  readonly #ajv: Ajv
  readonly #compiled = new Map<string, ValidateFunction>()

  constructor(of: keyof typeof DESCRIPTIONS) {
    this.#slice = slice.parse(JSON.parse(readFileSync(sliceFile(of), 'utf8')))
    this.#ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
    this.#ajv.addSchema({ $id: 'github', schemas: this.#slice.schemas })
  }

  /** The operation of a request; null where GitHub's description (or our part of it) has none. */
  find(method: string, path: string): Operation | null {
    for (const [name, { query, request, replies }] of Object.entries(this.#slice.operations)) {
      const [verb = '', template = ''] = name.split(' ')
      if (verb !== method.toLowerCase() || !matcher(template).test(path)) continue
      return {
        name,
        query,
        request: body =>
          request === null
            ? body === undefined
              ? null
              : 'the request has a body, and GitHub takes none'
            : this.#judge(`${name} request`, request, body),
        reply: (status, body) => {
          if (!(status in replies)) return `${name} never answers ${status}`
          const of = replies[status]
          if (of === null) return body === undefined ? null : `${name} ${status} has no body`
          return this.#judge(`${name} ${status}`, of, body)
        },
        least: status => this.#least(replies[status]),
      }
    }
    return null
  }

  /** The least of one of GitHub's objects, `check-run`. */
  item(name: string): unknown {
    return this.#least({ $ref: `#/schemas/${name}` })
  }

  #judge(name: string, of: unknown, body: unknown): string | null {
    const validate = this.#compiled.get(name) ?? this.#ajv.compile(this.#inside(of))
    this.#compiled.set(name, validate)
    if (validate(body)) return null
    return `${name}: ${this.#ajv.errorsText(validate.errors)} ${JSON.stringify(validate.errors?.[0]?.params)}`
  }

  #inside(of: unknown): Schema {
    const text = JSON.stringify(of).replaceAll('"#/schemas/', '"github#/schemas/')
    return schema.parse(JSON.parse(text))
  }

  #least(of: unknown): unknown {
    const {
      $ref,
      type,
      properties,
      required,
      items,
      enum: labels,
      format,
      pattern,
      ...more
    } = schema.parse(of)
    if (typeof $ref === 'string')
      return this.#least(this.#slice.schemas[$ref.split('/').at(-1) ?? ''])
    for (const key of ['oneOf', 'anyOf', 'allOf'] as const) {
      const forms = z.array(z.unknown()).safeParse(more[key])
      if (!forms.success) continue
      const made = forms.data.map(form => this.#least(form))
      return key === 'allOf' ? Object.assign({}, ...made) : made[0]
    }
    if (Array.isArray(labels)) return labels[0]
    const kind = Array.isArray(type) ? type[0] : type
    if (kind === 'object' || properties !== undefined) {
      const keys = z.array(z.string()).catch([]).parse(required)
      const known = schema.catch({}).parse(properties)
      return Object.fromEntries(
        keys.map(key => [key, this.#least(known[key] ?? { type: 'string' })]),
      )
    }
    if (kind === 'array') return typeof more.minItems === 'number' ? [this.#least(items)] : []
    if (kind === 'integer' || kind === 'number')
      return typeof more.minimum === 'number' ? more.minimum : 1
    if (kind === 'boolean') return false
    return format === 'date-time' ? '2026-01-01T00:00:00Z' : 'x'.repeat(pattern ? 40 : 1)
  }
}

const matcher = (template: string): RegExp =>
  new RegExp(
    `^${template
      .replace('{path}', '(.+)')
      .replace('{basehead}', '(.+)')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
  )
