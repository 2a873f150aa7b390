import { randomBytes } from 'node:crypto'
import type { EngineName } from '../../src/engine/engine.ts'
import { ask } from '../server/ask.ts'

/** A login of its own on a server, with what docs/servers.md says that it needs, or less. */
export class Login implements AsyncDisposable {
  readonly #admin: string
  readonly url: string
  readonly name: string
  readonly #engine: EngineName

  private constructor(engine: EngineName, admin: string, name: string, password: string) {
    this.#engine = engine
    this.#admin = admin
    this.name = name
    const url = new URL(admin)
    url.username = name
    url.password = password
    this.url = url.href
  }

  /** `admin`: the URL of who may make logins. */
  static async of(engine: EngineName, admin: string, allowed = true): Promise<Login> {
    const login = new Login(
      engine,
      admin,
      `lent_${randomBytes(5).toString('hex')}`,
      randomBytes(9).toString('hex'),
    )
    for (const sql of login.#granting(allowed)) await ask(admin, sql)
    return login
  }

  get password(): string {
    return new URL(this.url).password
  }

  /** Databases of any run of ours on that server that this login made, or may see. */
  async databases(): Promise<string[]> {
    const sql =
      this.#engine === 'postgres'
        ? `select coalesce(string_agg(datname, ',' order by datname), '') from pg_database where pg_get_userbyid(datdba) = '${this.name}'`
        : `select coalesce(group_concat(schema_name order by schema_name), '') from information_schema.schemata where schema_name like 'rehearse\\_%' or schema_name = 'move_rehearsal'`
    const answer = await ask(this.url, sql)
    return Array.isArray(answer) ? String(answer[0]).split(',').filter(Boolean) : []
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await ask(this.#admin, `drop ${this.#engine === 'postgres' ? 'role' : 'user'} ${this.name}`)
  }

  #granting(allowed: boolean): string[] {
    if (this.#engine === 'postgres')
      return [
        `create role ${this.name} login password '${this.password}' ${allowed ? 'createdb' : ''}`,
      ]
    return [
      `create user ${this.name} identified by '${this.password}'`,
      ...(allowed
        ? [
            `grant all privileges on \`rehearse\\_%\`.* to ${this.name}`,
            `grant all privileges on \`move\\_rehearsal\`.* to ${this.name}`,
          ]
        : []),
    ]
  }
}
