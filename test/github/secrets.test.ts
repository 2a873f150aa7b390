import { expect, it } from 'vitest'
import { secretsOf } from '../../src/github/secrets.ts'

it('a URL’s secrets are hidden in every form in which they may be printed', () => {
  const url = 'postgres://me:hunt%20%22er2@db.example/crm'
  expect(secretsOf(url)).toEqual([
    url,
    'hunt%20%22er2',
    'hunt "er2',
    'hunt \\"er2',
    Buffer.from('hunt "er2').toString('base64'),
    Buffer.from('me:hunt "er2').toString('base64'),
  ])
  expect(secretsOf('postgres://me:50%@db.example')).toContain('50%')
})

it('what has no password has no secret but itself', () => {
  expect(secretsOf('')).toEqual([])
  expect(secretsOf('postgres://db.example')).toEqual(['postgres://db.example'])
  expect(secretsOf('no url: hunter2')).toEqual(['no url: hunter2'])
})
