/** The address of a file’s line in a commit, safe within Markdown’s parentheses. `path`: from the root of the repository. */
export const lineLink = (home: string, commit: string, path: string, line: number): string =>
  `${home}/blob/${commit}/${encodedPath(path)}#L${line}`

/** A path as a part of an address, whatever is in its names. */
export const encodedPath = (path: string): string =>
  path.toWellFormed().split('/').map(encoded).join('/')

const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*~]/g, char => `%${char.charCodeAt(0).toString(16)}`)
