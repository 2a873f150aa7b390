import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { visible } from './report/markdown-text.ts'
import { ChildDied } from './server/child.ts'
import { ServerError, SpecError, SpecErrors } from './spec/errors.ts'

/** What a shell or a runner learns from us. */
export const EXIT = {
  passed: 0,
  /** A check failed. */
  failed: 1,
  /** The spec, or the call, is wrong. */
  usage: 2,
  /** A server could not be had, or was lost. */
  server: 3,
  /** A bug of ours. */
  bug: 4,
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
} as const

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

/**
 * An error as a person wants it: one message, no stack trace, no password of a URL, and the status to exit with. A bug's stack goes into a
 * file of `folder`.
 */
export function explain(error: unknown, folder: string): Explained {
  const { status, message } = told(error, folder)
  return { status, message: printable(withoutSecrets(message)) }
}

interface Explained {
  status: ExitStatus
  message: string
}

function told(error: unknown, folder: string): Explained {
  if (error instanceof SpecError) return { status: EXIT.usage, message: error.text }
  if (error instanceof SpecErrors) return { status: EXIT.usage, message: error.message }
  if (error instanceof ServerError) {
    const log = error.log ? `\n  The end of the server's log:\n${indent(error.log)}` : ''
    const fix = error.fix ? `\n  ${error.fix}` : ''
    return { status: EXIT.server, message: `${error.message}\n  Tried: ${error.tried}${fix}${log}` }
  }
  if (isSuppressed(error)) return both(told(error.suppressed, folder), told(error.error, folder))
  const file = bugFile(error, folder)
  return {
    status: EXIT.bug,
    message: `This is a bug of Move Rehearsal: ${firstLine(error)}\n  Please open an issue and attach ${file} (it holds no rows; look it over all the same).`,
  }
}

/** What went wrong first, and what went wrong when its servers were ended; by its name, since Node 22 has no such class. */
const isSuppressed = (error: unknown): error is Error & { error: unknown; suppressed: unknown } =>
  error instanceof Error &&
  error.name === 'SuppressedError' &&
  'error' in error &&
  'suppressed' in error

const both = (first: Explained, then: Explained): Explained => ({
  status: first.status > then.status ? first.status : then.status,
  message: `${first.message}\n${then.message}`,
})

const indent = (text: string): string =>
  text
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n')

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error)).split('\n')[0] ?? ''

function bugFile(error: unknown, folder: string): string {
  const file = join(resolve(folder), `rehearse-bug-${process.pid}.txt`)
  const text = [
    `node ${process.version} on ${process.platform} ${process.arch}`,
    error instanceof ChildDied ? error.stderr : '',
    chain(error),
  ].join('\n\n')
  try {
    writeFileSync(file, `${withoutSecrets(text)}\n`)
    return file
  } catch {
    return `this text:\n${withoutSecrets(text)}`
  }
}

function chain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return `${error.stack ?? error.message}${error.cause ? `\ncaused by ${chain(error.cause)}` : ''}`
}

/** What files and servers say may hold what a terminal obeys. */
const printable = (text: string): string =>
  text.replaceAll('\t', '  ').split('\n').map(visible).join('\n')

/** URLs of databases lose their passwords. */
export const withoutSecrets = (text: string): string =>
  text.replace(/(\w+:\/\/[^:@/\s]*):[^@/\s]*@/g, '$1:***@')
