import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EXIT, explain, withoutSecrets } from '../src/exit.ts'
import { ServerError, SpecError, SpecErrors } from '../src/spec/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'rehearse-exit-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('an error as a person is told of it', () => {
  it('is the author’s: where, what, what to do, status 2', () => {
    const place = { file: 'a.move.yaml', line: 3, column: 7 }
    const wrong = new SpecError('there is no table "a"', { place, fix: 'Did you mean b?' })
    const text = 'a.move.yaml:3:7: there is no table "a"\n  Did you mean b?'
    expect(explain(wrong, folder)).toEqual({ status: EXIT.usage, message: text })
    expect(explain(new SpecErrors([wrong, wrong]), folder).message).toBe(`${text}\n${text}`)
  })

  it('is the machine’s: what was tried, what to do, the end of the log, status 3', () => {
    const lost = new ServerError('the source server died', {
      tried: 'to move rows',
      fix: 'Look at its log.',
      log: 'LOG:  ready\nPANIC:  gone',
    })
    expect(explain(lost, folder)).toEqual({
      status: EXIT.server,
      message: `the source server died
  Tried: to move rows
  Look at its log.
  The end of the server's log:
    LOG:  ready
    PANIC:  gone`,
    })
  })

  it('is a bug of ours: one line, status 4, and a file with every stack and no password', () => {
    const cause = new Error('connect to postgres://u:hunter2@h/db')
    const { status, message } = explain(new TypeError('x is not a function', { cause }), folder)
    expect(status).toBe(EXIT.bug)
    expect(message).toMatch(
      /^This is a bug of Move Rehearsal: x is not a function\n {2}Please open an issue and attach \S+rehearse-bug-\d+\.txt/,
    )
    expect(message).not.toMatch(/^\s+at /m)
    const file = readFileSync(/attach (\S+)/.exec(message)?.[1] ?? '', 'utf8')
    expect(file).toMatch(/^node v\d+/)
    expect(file).toMatch(/TypeError: x is not a function\n {4}at .*exit\.test\.ts/)
    expect(file).toMatch(/caused by Error: connect to postgres:\/\/u:\*\*\*@h\/db\n {4}at /)
    expect(file).not.toContain('hunter2')
  })

  it('is a bug even where the file cannot be written: then the message holds it', () => {
    const { status, message } = explain(new Error('odd'), join(folder, 'is-not-there'))
    expect(status).toBe(EXIT.bug)
    expect(message).toContain('attach this text:')
    expect(message).toContain('Error: odd\n')
  })

  it('tells of what went wrong first, and then of what went wrong at the end; the worse status counts', () => {
    const both = Object.assign(new Error('while disposing'), {
      name: 'SuppressedError',
      error: new ServerError('the container could not be removed', { tried: 'docker rm' }),
      suppressed: new SpecError('there is no table "a"'),
    })
    expect(explain(both, folder)).toEqual({
      status: EXIT.server,
      message: 'there is no table "a"\nthe container could not be removed\n  Tried: docker rm',
    })
  })

  it('holds no password of a URL, and nothing that a terminal obeys', () => {
    const said = new SpecError(
      '\u001b[2Jsee mysql://root:s3cret@127.0.0.1:3306/ and\tpostgres://a@b/c',
    )
    expect(explain(said, folder).message).toBe(
      '\\u001b[2Jsee mysql://root:***@127.0.0.1:3306/ and  postgres://a@b/c',
    )
    expect(withoutSecrets('https://example.org/a:b@c')).toBe('https://example.org/a:b@c')
  })
})
