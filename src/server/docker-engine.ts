import { ServerError } from '../spec/errors.ts'
import { ask } from './docker-command.ts'
import { lastLine } from './program.ts'

/** Why no Docker Engine serves us here, or null where one does. */
export async function noEngine(): Promise<string | null> {
  const { DOCKER_HOST } = process.env
  if (DOCKER_HOST !== undefined && elsewhere(DOCKER_HOST)) {
    return `DOCKER_HOST names an engine on another machine (${DOCKER_HOST}), whose loopback cannot be reached from here`
  }
  const args = ['version', '--format', '{{.Server.Os}}']
  try {
    const { status, stdout, stderr } = await ask(args, { limitMs: 15_000 })
    if (status !== 0) return `no Docker Engine answers \`docker ${args[0]}\`: ${lastLine(stderr)}`
    return stdout === 'linux' ? null : `the Docker Engine runs ${stdout} containers, not linux ones`
  } catch (error) {
    if (error instanceof ServerError) return `${error.message} (tried \`docker ${args[0]}\`)`
    throw error
  }
}

const elsewhere = (host: string): boolean => {
  const url = URL.parse(host)
  if (url === null || !/^(tcp|ssh|https?):$/.test(url.protocol)) return false
  return !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
}
