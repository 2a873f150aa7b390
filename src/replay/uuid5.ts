import { hash } from 'node:crypto'
import { uuidText } from './uuid-text.ts'

/**
 * Name-based UUIDs of version 5 (RFC 9562, 5.5): SHA-1 over the namespace's 16 bytes and the name's UTF-8.
 * `namespace` is a UUID's text; the function takes the name as bytes.
 */
export function uuid5(namespace: string): (name: Buffer) => string {
  const prefix = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  if (prefix.length !== 16) throw new Error(`not a UUID: ${namespace}`)
  return name => {
    const digest = hash('sha1', Buffer.concat([prefix, name]), 'buffer')
    digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
    digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
    return uuidText(digest.toString('hex', 0, 16))
  }
}
