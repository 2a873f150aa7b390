import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { docker as provider } from '../../src/server/docker.ts'
import { docker } from '../docker.ts'
import { commandLines, containersOf, failure, request, serverError, withImage } from './here.ts'

/**
 * A registry on loopback, which the Docker Engine trusts without TLS. It speaks as much of the distribution
 * API as a pull needs (https://distribution.github.io/distribution/spec/api/).
 */
async function registry(handle: RequestListener): Promise<{ host: string } & AsyncDisposable> {
  const server = createServer(handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    host: `127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const digest = (bytes: Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** An image of one empty layer, whose program is not there. */
function emptyImage(): { manifest: Buffer; blobs: Map<string, Buffer> } {
  const tar = Buffer.alloc(1024)
  const layer = gzipSync(tar)
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: { Entrypoint: ['/no-server-here'] },
      rootfs: { type: 'layers', diff_ids: [digest(tar)] },
      history: [{ created_by: 'test' }],
    }),
  )
  const part = (mediaType: string, bytes: Buffer) => ({
    mediaType,
    size: bytes.length,
    digest: digest(bytes),
  })
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: part('application/vnd.docker.container.image.v1+json', config),
      layers: [part('application/vnd.docker.image.rootfs.diff.tar.gzip', layer)],
    }),
  )
  return {
    manifest,
    blobs: new Map([
      [digest(config), config],
      [digest(layer), layer],
    ]),
  }
}
const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'

withImage('postgres:18')('an image that this machine lacks', () => {
  test('is pulled; one that holds no server is reported in docker’s words', async () => {
    const { manifest, blobs } = emptyImage()
    let pulled = 0
    await using lent = await registry((asked, reply) => {
      const path = asked.url ?? ''
      const blob = blobs.get(path.split('/').at(-1) ?? '')
      if (path === '/v2/') return reply.end()
      if (path.includes('/manifests/')) {
        return reply
          .setHeader('content-type', MANIFEST)
          .setHeader('docker-content-digest', digest(manifest))
          .setHeader('content-length', manifest.length)
          .end(asked.method === 'HEAD' ? undefined : manifest)
      }
      if (blob) pulled++
      return blob ? reply.end(blob) : reply.writeHead(404).end()
    })
    const image = `${lent.host}/empty:1`
    const wanted = request({ image })
    try {
      const error = await serverError(provider.start(wanted))
      expect(pulled).toBe(2)
      expect(error.message).toContain(`the container of the source (${image}) did not start`)
      expect(error.message).toContain('no-server-here')
      expect(containersOf(wanted.run)).toEqual([])
      await serverError(provider.start(wanted))
      expect(pulled).toBe(2)
    } finally {
      docker('rmi', image)
    }
  })

  test('and that no registry has is named, with what to do', async () => {
    await using lent = await registry((asked, reply) => {
      if (asked.url === '/v2/') return reply.end()
      const unknown = { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }
      return reply
        .writeHead(404, { 'content-type': 'application/json' })
        .end(JSON.stringify(unknown))
    })
    const image = `${lent.host}/postgres:99`
    const error = await serverError(provider.start(request({ image, version: '99' })))
    expect(error.message).toContain(`no image is called ${image}, which the source needs`)
    expect(error.fix).toBe('Mend `image:` of the source.')
    expect(error.tried).toBe(`docker pull --quiet ${image}`)
  })

  test('and that is withheld is named, with what to do', async () => {
    await using lent = await registry((_, reply) => {
      const denied = {
        errors: [{ code: 'DENIED', message: 'requested access to the resource is denied' }],
      }
      return reply
        .writeHead(403, { 'content-type': 'application/json' })
        .end(JSON.stringify(denied))
    })
    const error = await serverError(provider.start(request({ image: `${lent.host}/secret:1` })))
    expect(error.message).toContain('does not exist or may not be had')
    expect(error.fix).toContain('docker login')
  })

  test('and whose registry does not answer is given up when told to stop, with nothing left running', async () => {
    const stop = new AbortController()
    await using lent = await registry(() => stop.abort(new Error('told to stop')))
    const image = `${lent.host}/slow:1`
    const wanted = request({ image, signal: stop.signal })
    expect(await failure(provider.start(wanted))).toMatchObject({ message: 'told to stop' })
    expect(commandLines().filter(line => line.includes(image))).toEqual([])
    expect(containersOf(wanted.run)).toEqual([])
  })

  test('and that is no image’s name is refused before docker sees it', async () => {
    const error = await serverError(provider.start(request({ image: '--privileged' })))
    expect(error.message).toBe('"--privileged" is not the name of an image')
  })
})
