import type { ConnectionOptions, SslOptions } from 'mysql2'

/**
 * How encryption is asked for: `?ssl-mode=…`, as MySQL's own clients name it. Without: as MySQL 9
 * on loopback, none.
 */
const TLS: Record<string, SslOptions | null> = {
  DISABLED: null,
  REQUIRED: { rejectUnauthorized: false },
  VERIFY_CA: { rejectUnauthorized: true },
  VERIFY_IDENTITY: { rejectUnauthorized: true, verifyIdentity: true },
}

/**
 * Where `mysql://user:password@host:port/database?ssl-mode=…` leads; throws TypeError for a URL
 * that is none of that.
 */
export function address(url: string): ConnectionOptions {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const database = decodeURIComponent(pathname.slice(1))
  let ssl: SslOptions | null = null
  for (const [key, value] of searchParams) {
    const mode = TLS[value.toUpperCase()]
    if (key !== 'ssl-mode' || mode === undefined) {
      const known = Object.keys(TLS).join(', ')
      throw new TypeError(
        `unknown parameter ${key} in the database's URL; known: ssl-mode=${known}`,
      )
    }
    ssl = mode
  }
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? 3306 : Number(port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    ...(database !== '' && { database }),
    ...(ssl !== null && { ssl }),
  }
}
