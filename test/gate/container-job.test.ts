import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { ownContainer } from '../../src/server/docker-network.ts'
import { docker } from '../docker.ts'
import { withImage } from '../server/here.ts'
import { Repository } from './repository.ts'
import { small } from './small.ts'

const SOCKET = '/var/run/docker.sock'
const command = (): string => {
  const found = (process.env.PATH ?? '').split(':').map(folder => join(folder, 'docker'))
  for (const path of found) {
    try {
      return realpathSync(path)
    } catch {
      // Not in this folder.
    }
  }
  throw new Error('there is no docker in PATH')
}

/** As a runner starts a container job: the engine's socket and its command, the workspace, node; nothing of the host's network. */
function job(repository: Repository, host: string, network: string[], args: string[]): string {
  const program = resolve('.')
  return docker(
    'run',
    '--rm',
    '--hostname',
    host,
    ...network,
    '--volume',
    `${SOCKET}:${SOCKET}`,
    '--volume',
    `${command()}:/usr/local/bin/docker:ro`,
    '--volume',
    `${program}:/program:ro`,
    '--volume',
    `${repository.folder}:/workspace:ro`,
    '--workdir',
    '/workspace',
    '--entrypoint',
    join('/program', relative(program, process.execPath)),
    'postgres:18',
    '/program/src/cli.ts',
    ...args,
  )
}

withImage('postgres:18')('a container job', () => {
  it.each([
    ['on a network of its own, as a runner makes it', true],
    ['on the network that the engine has of itself', false],
  ])('%s reaches its servers there, and leaves nothing', async (_, own) => {
    await using repository = await small({})
    const network = `rehearse-test-${randomBytes(4).toString('hex')}`
    const host = `job-${randomBytes(4).toString('hex')}`
    if (own) docker('network', 'create', network)
    try {
      const printed = job(repository, host, own ? ['--network', network] : [], [
        'check',
        'item.move.yaml',
        '--server',
        'docker',
        '--report-dir',
        '/tmp/report',
      ])
      expect(printed).toContain('3 rows, 9 cells compared, no difference')
      const owners = docker('ps', '--all', '--format', '{{.Label "rehearse.owner"}}')
      expect(owners.split('\n').filter(owner => owner.includes(host))).toEqual([])
    } finally {
      // Fails while anything is still on it.
      if (own) docker('network', 'rm', network)
    }
  })
})

it('a machine that is no container has no container’s id', async () => {
  await using repository = await Repository.of(null)
  const id = 'ab12'.repeat(16)
  const mount = (source: string) => `1 2 8:1 ${source} /etc/hostname rw - ext4 /dev/sda1 rw\n`
  await repository.write('host', mount('/etc/hostname'))
  await repository.write('job', mount(`/var/lib/docker/containers/${id}/hostname`))
  expect(ownContainer(join(repository.folder, 'host'))).toBeNull()
  expect(ownContainer(join(repository.folder, 'none'))).toBeNull()
  expect(ownContainer(join(repository.folder, 'job'))).toBe(id)
})
