import { ServerError } from '../spec/errors.ts'
import { sweepFolders } from './folder.ts'
import { inSomeFolder } from './install.ts'
import { LocalServer } from './local-server.ts'
import { type Installed, installed } from './native-binaries.ts'
import { versionSaid } from './program-version.ts'
import type { Provider, ServerRequest } from './provider.ts'
import { isRoot, unprivileged } from './user.ts'
import { isVersion } from './version.ts'

/** Servers installed on this machine: `initdb` and `postgres`, `mysqld`, `mariadb-install-db` and `mariadbd`. */
export const native: Provider = {
  name: 'native',
  unavailable: async request => {
    const found = await find(request)
    return typeof found === 'string' ? found : null
  },
  async start(request) {
    const found = await find(request)
    if (typeof found === 'string') {
      throw new ServerError(`native cannot serve the ${request.side}: ${found}`, {
        tried: '--server native',
      })
    }
    const user = isRoot() ? unprivileged() : null
    const { programs, server } = found
    return LocalServer.start('native', request, () =>
      inSomeFolder('native', request, user, async folder => {
        const { environment } = programs
        const how = { environment, folder: folder.data, user, signal: request.signal }
        const { version } = await versionSaid(server, how)
        return { folder, version, user, programs }
      }),
    )
  },
  sweep: run => sweepFolders('native', run),
}

/** The installation that serves a request, or why none does. */
async function find({
  engine,
  version,
  image,
  signal,
}: ServerRequest): Promise<Installed | string> {
  if (image !== null) return `the spec asks for the image ${image}, which takes a Docker Engine`
  if (process.platform === 'win32') return 'Windows is not covered'
  const all = await installed(engine, signal)
  if (all.length === 0) return `no ${engine} server is installed on this machine`
  const found = all.find(each => isVersion(each.version, version))
  if (found === undefined) {
    const versions = [...new Set(all.map(each => each.version))].join(', ')
    return `${engine} ${versions} is installed on this machine, and the spec asks for ${engine}:${version}`
  }
  if (isRoot() && unprivileged() === null) {
    return 'database servers do not run as root, and this machine has neither a user postgres nor nobody'
  }
  return found
}
