/** A URL’s secrets, in every form in which they may be printed: whole, as written, decoded, encoded again, within JSON and as base64. */
export function secretsOf(url: string): string[] {
  if (url === '') return []
  if (!URL.canParse(url)) return [url]
  const { username, password } = new URL(url)
  if (password === '') return [url]
  const plain = decoded(password)
  return [
    ...new Set([
      url,
      password,
      plain,
      encodeURIComponent(plain),
      JSON.stringify(plain).slice(1, -1),
      Buffer.from(plain).toString('base64'),
      Buffer.from(`${decoded(username)}:${plain}`).toString('base64'),
    ]),
  ]
}

/** A percent sign that is none stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
