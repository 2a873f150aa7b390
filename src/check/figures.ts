/** `12,345` */
export const count = (n: number): string => n.toLocaleString('en-US')

/** `0.40 s`, `12 s`, `3 min 20 s`, `2 h 36 min` */
export function duration(ms: number): string {
  if (ms < 950) return `${(ms / 1000).toFixed(2)} s`
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7200) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`
}

/** `1 row`, `2 rows` */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`
