import { createHash } from 'node:crypto'
import { dashed } from '../canonical/uuid.ts'

/**
 * The name-based UUID of RFC 9562, 5.5: SHA-1 over the namespace's 16 bytes and the name's UTF-8, cut to 128 bits, with version 5
 * in the high bits of byte 6 and the variant `10` in those of byte 8.
 */
export function uuid5(namespace: string): (name: string) => string {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  return name => {
    const hash = createHash('sha1').update(space).update(name, 'utf8').digest()
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
    return dashed(hash.toString('hex', 0, 16))
  }
}
