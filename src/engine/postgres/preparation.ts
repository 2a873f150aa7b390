import type pg from 'pg'
import { databaseError } from './errors.ts'

/** Parse and Describe of the extended protocol, without Bind and Execute, as a query of `pg`. */
export class Preparation implements pg.Submittable {
  readonly #text: string
  readonly #resolve: (fields: pg.FieldDef[]) => void
  readonly #reject: (error: Error) => void
  #fields: pg.FieldDef[] = []
  #failed = false

  constructor(
    text: string,
    resolve: (fields: pg.FieldDef[]) => void,
    reject: (error: Error) => void,
  ) {
    this.#text = text
    this.#resolve = resolve
    this.#reject = reject
  }

  submit(connection: pg.Connection): void {
    connection.parse({ name: '', text: this.#text, types: [] }, true)
    connection.describe({ type: 'S', name: '' }, true)
    connection.sync()
  }

  handleRowDescription(message: { fields: pg.FieldDef[] }): void {
    this.#fields = message.fields
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#resolve(this.#fields)
  }

  handleError(error: unknown): void {
    this.#failed = true
    this.#reject(databaseError(error))
  }
}
