import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Child, ReadyChildren, type Self } from '../../src/server/child.ts'
import { lives } from '../../src/server/owner.ts'

/** Says its job, and who does it; ends with the parent. */
const PROGRAM = `
process.stdin.on('data', text => {
  process.stdout.write(JSON.stringify({ job: JSON.parse(text), colour: process.env.COLOUR }) + '\\n')
  process.exit(0)
})`
const SELF: Self = { command: process.execPath, args: ['-e', PROGRAM] }

interface Said {
  job: string
  colour?: string
}

async function said(self: Self, job: string): Promise<{ pid: number; said: Said[] }> {
  await using child = new Child<string, Said>(self, 'mover', job)
  const said: Said[] = []
  for await (const event of child.events()) said.push(event)
  return { pid: child.process.pid ?? 0, said }
}

test('a child that waits takes the next job, and another one waits after it', async () => {
  await using ready = new ReadyChildren({ again: true })
  const self = { ...SELF, ready }
  const first = await said(self, 'one')
  const waiting = ready.pids
  const second = await said(self, 'two')
  expect(first.said).toEqual([{ job: 'one' }])
  expect(second.said).toEqual([{ job: 'two' }])
  expect(waiting).toEqual([second.pid])
  expect(ready.pids).not.toContain(second.pid)
  expect(ready.pids).toHaveLength(1)
})

test('one that is started ahead takes the job, and no further one is started', async () => {
  await using ready = new ReadyChildren({ again: false })
  const self = { ...SELF, ready }
  ready.begin(self, 'mover')
  ready.begin(self, 'mover')
  const [ahead] = ready.pids
  expect(ready.pids).toHaveLength(1)
  const first = await said(self, 'one')
  expect(first).toEqual({ pid: ahead, said: [{ job: 'one' }] })
  expect(ready.pids).toEqual([])
  expect((await said(self, 'two')).said).toEqual([{ job: 'two' }])
})

test('a child of another environment is another kind', async () => {
  await using ready = new ReadyChildren({ again: true })
  await said({ ...SELF, ready }, 'one')
  const other = await said({ ...SELF, ready, env: { COLOUR: 'red' } }, 'two')
  expect(other.said).toEqual([{ job: 'two', colour: 'red' }])
  expect(ready.pids).toHaveLength(2)
})

test('one that died while it waited is not given a job', async () => {
  await using ready = new ReadyChildren({ again: true })
  const self = { ...SELF, ready }
  await said(self, 'one')
  const [waiting = 0] = ready.pids
  process.kill(waiting, 'SIGKILL')
  while (ready.pids.length > 0) await wait(10)
  const second = await said(self, 'two')
  expect(second.said).toEqual([{ job: 'two' }])
  expect(second.pid).not.toBe(waiting)
})

test('those that got no job end with their keeper', async () => {
  const ready = new ReadyChildren({ again: true })
  await said({ ...SELF, ready }, 'one')
  const [waiting = 0] = ready.pids
  expect(lives(waiting)).toBe(true)
  await ready[Symbol.asyncDispose]()
  expect(lives(waiting)).toBe(false)
  expect(ready.pids).toEqual([])
})
