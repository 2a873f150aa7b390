import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = (file: string): string =>
  JSON.stringify(new URL(`../src/${file}`, import.meta.url).href)

/** A program of ours around `untilInterrupted`, in a process of its own: vitest has handlers too. */
async function program(
  work: string,
  folder: string,
): Promise<{ status: number | null; text: string }> {
  const text = `
    import { explain } from ${source('exit.ts')}
    import { untilInterrupted } from ${source('signals.ts')}
    const wait = ms => new Promise(done => setTimeout(done, ms))
    try {
      process.exitCode = await untilInterrupted(async ({ signal }) => {
        signal.addEventListener('abort', () => console.log('told to end'))
        ${work}
      })
    } catch (error) {
      const { status, message } = explain(error, process.cwd())
      console.error(message)
      process.exitCode = status
    }
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', text], { cwd: folder })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      said += piece
      if (/interrupt me/.test(`${piece}`)) child.kill('SIGTERM')
    })
  }
  const status = await new Promise<number | null>(done => child.on('close', done))
  return { status, text: said }
}

it('an error that nobody caught ends the work in order, as a bug with a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-uncaught-'))
  try {
    for (const how of [
      `setTimeout(() => { throw new Error('astray') })`,
      `Promise.reject(new Error('astray'))`,
    ]) {
      const { status, text } = await program(
        `${how}; await wait(200); console.log('ended'); return 0`,
        folder,
      )
      expect(text).toMatch(
        /^told to end\nended\nThis is a bug of Move Rehearsal: astray\n {2}Please open an issue/,
      )
      expect(text).not.toMatch(/^\s+at /m)
      expect(status).toBe(4)
    }
    expect(readdirSync(folder).filter(name => name.startsWith('rehearse-bug-'))).toHaveLength(2)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('what could not be ended at a signal is told, and the status stays the signal’s', async () => {
  const { status, text } = await program(
    `
      const { ServerError } = await import(${source('spec/errors.ts')})
      console.log('interrupt me')
      while (!signal.aborted) await wait(10)
      throw new ServerError('the container could not be removed', { tried: 'docker rm' })
    `,
    tmpdir(),
  )
  expect(text).toContain('SIGTERM: ending what was started')
  expect(text).toContain('the container could not be removed\n  Tried: docker rm\n')
  expect(status).toBe(143)
})

it('without a signal the status is the work’s', async () => {
  expect(await program('return 1', tmpdir())).toEqual({ status: 1, text: '' })
})
