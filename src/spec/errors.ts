import { type Place, placeText } from './place.ts'

/**
 * The author's error: the spec, or a file that it names, says something that cannot be done.
 * `message` says what is wrong, `fix` what to write instead.
 */
export class SpecError extends Error {
  readonly place: Place | null
  readonly fix: string | null

  constructor(
    message: string,
    options: { place?: Place | null; fix?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'SpecError'
    this.place = options.place ?? null
    this.fix = options.fix ?? null
  }

  /** One message for a person: where, what, what to do. */
  get text(): string {
    const where = this.place ? `${placeText(this.place)}: ` : ''
    return `${where}${this.message}${this.fix ? `\n  ${this.fix}` : ''}`
  }
}

/** Several of the author's errors at once: a spec is judged whole, not one typo at a time. */
export class SpecErrors extends Error {
  readonly errors: readonly SpecError[]

  constructor(errors: readonly SpecError[]) {
    super(errors.map(e => e.text).join('\n'))
    this.name = 'SpecErrors'
    this.errors = errors
  }
}

/** The machine's error: a server could not be had, or was lost. `log` is the end of the server's own log. */
export class ServerError extends Error {
  readonly tried: string
  readonly fix: string | null
  readonly log: string | null

  constructor(
    message: string,
    options: { tried: string; fix?: string; log?: string | null; cause?: unknown },
  ) {
    super(message, { cause: options.cause })
    this.name = 'ServerError'
    this.tried = options.tried
    this.fix = options.fix ?? null
    this.log = options.log ?? null
  }
}
