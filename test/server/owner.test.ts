import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { ownerState, ownerText, thisProcess } from '../../src/server/owner.ts'

const state = (change: Partial<ReturnType<typeof thisProcess>>) =>
  ownerState(ownerText({ ...thisProcess(), ...change }))

test('a living process owns what it started', () => {
  expect(state({})).toBe('alive')
})

test('a process that was killed does not', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  await once(child, 'spawn')
  const text = ownerText(thisProcess(child.pid))
  expect(ownerState(text)).toBe('alive')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(ownerState(text)).toBe('dead')
})

test('a later process with the same id is somebody else', () => {
  expect(state({ start: '1' })).toBe('dead')
})

test('an earlier boot is past; other machines and containers cannot be judged from here', () => {
  expect(state({ boot: 'before' })).toBe('past')
  expect(state({ host: 'another' })).toBe('elsewhere')
  expect(state({ namespace: 'pid:[1]' })).toBe('elsewhere')
  expect(ownerState('scribble')).toBe('elsewhere')
})
