/** A server's address for people: who, where and which database, but no password. */
export function describeAddress(url: string): string {
  const address = new URL(url)
  const host = address.searchParams.get('host') ?? address.host
  return `${decodeURIComponent(address.pathname.slice(1)) || address.username} at ${host || 'localhost'}`
}

/** A message of a driver or server, on one line and without the password, should it quote it. */
export function withoutPassword(message: string, url: string): string {
  const { password } = new URL(url)
  const line = message.replace(/\s+/g, ' ').trim()
  if (password === '') return line
  return line.replaceAll(password, '…').replaceAll(decodeURIComponent(password), '…')
}
