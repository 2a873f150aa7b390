import { type Canonical, setText } from '../slot.ts'

/**
 * Addresses and networks, one form for PostgreSQL's inet, cidr, macaddr and macaddr8 and MariaDB's INET4 and INET6: lower case,
 * the shortest text (RFC 5952), a mask only where it leaves bits open. An IPv4 address and the same one mapped into IPv6 are two.
 */
export const network: Canonical = (data, start, end, slot) => {
  const text = data.toString('latin1', start, end)
  setText(slot, networkText(text) ?? text)
}

/** An address or a network as people and servers write it, in canonical form, or null where it is none. */
export function networkText(text: string): string | null {
  const mac = hardwareAddress(text)
  if (mac !== null) return mac
  const [, address = '', mask] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const four = ipv4(address)
  const groups = four === null ? ipv6(address) : null
  const bits = four === null ? 128 : 32
  const host = four === null ? groups && ipv6Text(groups) : four.join('.')
  if (host === null || Number(mask ?? 0) > bits) return null
  return mask === undefined || Number(mask) === bits ? host : `${host}/${Number(mask)}`
}

/** Six or eight bytes, in any of the forms that PostgreSQL reads. */
function hardwareAddress(text: string): string | null {
  const pairs = /^[0-9a-f]{2}([:-])[0-9a-f]{2}(\1[0-9a-f]{2}){4}(?:(\1[0-9a-f]{2}){2})?$/i
  const others =
    /^([0-9a-f]{6}[:-][0-9a-f]{6}|[0-9a-f]{4}([.-])[0-9a-f]{4}\2[0-9a-f]{4}|[0-9a-f]{12}|[0-9a-f]{16})$/i
  if (!pairs.test(text) && !others.test(text)) return null
  return text.replace(/[:.-]/g, '').toLowerCase().match(/../g)?.join(':') ?? null
}

function ipv4(text: string): number[] | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(p => /^\d{1,3}$/.test(p) && Number(p) < 256)) return null
  return parts.map(Number)
}

/** Eight groups of 16 bits. */
function ipv6(text: string): number[] | null {
  const sides = text.split('::')
  if (sides.length > 2) return null
  const [left, right] = sides.map(groupsOf)
  if (left === undefined || left === null || right === null) return null
  if (right === undefined) return left.length === 8 ? left : null
  const missing = 8 - left.length - right.length
  return missing < 1 ? null : [...left, ...Array<number>(missing).fill(0), ...right]
}

function groupsOf(side: string): number[] | null {
  if (side === '') return []
  const groups: number[] = []
  const parts = side.split(':')
  for (const [n, part] of parts.entries()) {
    const four = n === parts.length - 1 ? ipv4(part) : null
    if (four !== null) {
      const [a = 0, b = 0, c = 0, d = 0] = four
      groups.push(a * 256 + b, c * 256 + d)
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16))
    else return null
  }
  return groups
}

function ipv6Text(groups: readonly number[]): string {
  let from = 0
  let most = 0
  for (let i = 0; i < 8; i++) {
    let zeros = 0
    while (i + zeros < 8 && groups[i + zeros] === 0) zeros++
    if (zeros > most) {
      from = i
      most = zeros
    }
  }
  const hex = (some: readonly number[]): string => some.map(g => g.toString(16)).join(':')
  return most < 2 ? hex(groups) : `${hex(groups.slice(0, from))}::${hex(groups.slice(from + most))}`
}
