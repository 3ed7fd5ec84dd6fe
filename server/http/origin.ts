/** Where the request was sent: scheme, host and port. A foreign Host was refused before, and the server itself speaks no TLS. */
export function originOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const { host } = headers;
  return `http://${typeof host === 'string' && host !== '' ? host : 'localhost'}`;
}
