/** The path to return to, as a form names it; only a path of this server, `/` for anything else. */
export function backPath(value: string | null): string {
  return value !== null && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : '/';
}
