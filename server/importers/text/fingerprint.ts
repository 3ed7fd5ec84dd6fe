/**
 * A short name for a text: FNV-1a of 32 bits over the UTF-16 code units, twice with different starts. Not for secrets; two texts of one document
 * that collide would only share a decision.
 */
export function fingerprint(text: string): string {
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x050c5d1f)}`;
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
