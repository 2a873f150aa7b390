import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { z } from 'zod'
import { Contract } from './contract.ts'
import { Memory, type Reply } from './memory.ts'

/** An answer that GitHub gives now and then, instead of its own. */
export interface Fault {
  method: string
  path: RegExp
  times: number
  answer: 'drop' | { status: number; message: string; headers?: Record<string, string> }
}

const listening = z.object({ port: z.number() })

/**
 * GitHub's API as far as the action uses it, over HTTP on loopback, with a memory. Every request and every reply of its own is held against
 * GitHub's description: what does not fit fails the test when it is closed.
 */
export class GitHub extends Memory implements AsyncDisposable {
  readonly requests: string[] = []
  readonly wrong: string[] = []
  readonly faults: Fault[] = []
  readonly #prefix: string
  #server: Server | null = null
  #port = 0

  private constructor(enterprise: boolean) {
    super(new Contract(enterprise ? 'ghes' : 'api.github.com'))
    this.#prefix = enterprise ? '/api/v3' : ''
  }

  static async start(options: { enterprise?: boolean } = {}): Promise<GitHub> {
    const github = new GitHub(options.enterprise === true)
    const server = createServer((request, response) => {
      github.#serve(request, response).catch((error: unknown) => {
        github.wrong.push(String(error))
        response.destroy()
      })
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    github.#server = server
    github.#port = listening.parse(server.address()).port
    return github
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}${this.#prefix}`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise(done => this.#server?.close(done))
    if (this.wrong.length > 0) throw new Error(`not as GitHub has it:\n${this.wrong.join('\n')}`)
  }

  /** What was asked for, reads aside. */
  writes(): string[] {
    return this.requests.filter(request => !request.startsWith('GET '))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const { pathname, searchParams } = new URL(url, 'http://github.test')
    const sent = await readText(request)
    const answer = (reply: Reply): void => {
      const body = reply.body === undefined ? '' : JSON.stringify(reply.body)
      response.writeHead(reply.status, {
        'content-type': 'application/json; charset=utf-8',
        ...reply.headers,
      })
      response.end(body)
    }
    if (!pathname.startsWith(`${this.#prefix}/`)) {
      this.wrong.push(`${method} ${pathname} is not below ${this.#prefix}`)
      return answer({ status: 404, body: { message: 'Not Found' } })
    }
    const path = decodeURIComponent(pathname.slice(this.#prefix.length))
    this.requests.push(`${method} ${path}`)
    const fault = this.faults.find(f => f.times > 0 && f.method === method && f.path.test(path))
    if (fault !== undefined) {
      fault.times--
      if (fault.answer === 'drop') return void request.socket.destroy()
      const { status, message, headers = {} } = fault.answer
      return answer({ status, body: { message }, headers })
    }
    const operation = this.contract.find(method, path)
    if (operation === null) {
      this.wrong.push(`${method} ${path}: GitHub has no such operation`)
      return answer({ status: 404, body: { message: 'Not Found' } })
    }
    if (!/^token \S+$/.test(request.headers.authorization ?? ''))
      this.wrong.push(`${operation.name}: no token`)
    for (const name of searchParams.keys())
      if (!operation.query.includes(name))
        this.wrong.push(`${operation.name}: no parameter ${name}`)
    if (this.readOnly && method !== 'GET')
      return answer({ status: 403, body: { message: 'Resource not accessible by integration' } })
    const body: unknown = sent === '' ? undefined : JSON.parse(sent)
    const { length } = z.object({ body: z.string() }).catch({ body: '' }).parse(body).body
    if (length > 65_536)
      return answer({
        status: 422,
        body: { message: 'Validation Failed: body is too long (maximum is 65536 characters)' },
      })
    const misfit = operation.request(body)
    if (misfit !== null) {
      this.wrong.push(misfit)
      return answer({ status: 422, body: { message: `Validation Failed: ${misfit}` } })
    }
    const reply = this.#paged(
      this.reply(operation, path, body, searchParams),
      searchParams,
      pathname,
    )
    if (reply.status < 300) {
      const lie = operation.reply(reply.status, reply.body)
      if (lie !== null) this.wrong.push(lie)
    }
    answer(reply)
  }

  #paged(reply: Reply, query: URLSearchParams, path: string): Reply {
    const list = Array.isArray(reply.body) ? reply.body : null
    if (list === null) return reply
    const size = Number(query.get('per_page') ?? 30)
    const page = Number(query.get('page') ?? 1)
    const next = `<http://127.0.0.1:${this.#port}${path}?per_page=${size}&page=${page + 1}>; rel="next"`
    return {
      ...reply,
      body: list.slice((page - 1) * size, page * size),
      ...(list.length > page * size ? { headers: { link: next } } : {}),
    }
  }
}
