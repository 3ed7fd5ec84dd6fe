import { decodeLinks, type RelationLink } from '../../../../server/core/relation-links.ts';
import type { Links } from './links.ts';
import type { Sides } from './side.ts';

/** Asks for the claims of both texts and for what joins them. Gives what could not be had, in words; `undefined` when all is there. */
export async function loadTexts(sides: Sides, links: Links, address: string): Promise<string | undefined> {
  const [left, right, relations] = await Promise.all([
    sides.left.column.load(),
    sides.right.column.load(),
    relationsAt(address),
  ]);
  if (!left || !right) return 'Sentences and claims could not be loaded.';
  if (relations === undefined) return 'The relations could not be loaded.';
  links.replace(isOneSource(sides) ? sameClaims(sides) : relations);
  return undefined;
}

/** Two versions of one text: its claims are joined each with itself. */
export function isOneSource({ left, right }: Sides): boolean {
  return left.settings.reader.source === right.settings.reader.source;
}

function sameClaims({ left }: Sides): RelationLink[] {
  const claims = left.column.claims.all().byPlace();
  return claims.map(({ id }) => ({ id: `same-${id}`, kind: 'same-as', from: id, to: id }));
}

async function relationsAt(address: string): Promise<RelationLink[] | undefined> {
  try {
    const response = await fetch(address);
    const body: unknown = await response.json();
    if (!response.ok || typeof body !== 'object' || body === null) return undefined;
    return decodeLinks(Reflect.get(body, 'links'));
  } catch {
    return undefined;
  }
}
