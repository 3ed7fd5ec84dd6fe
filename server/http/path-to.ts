/** A path from its parts, each percent-encoded: `pathTo('projects', id, 'claims')`. */
export function pathTo(...parts: readonly (string | number)[]): string {
  return `/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}
