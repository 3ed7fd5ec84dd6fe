import { isSlug } from '../../core/ids.ts';
import type { SideName } from '../../services/compare.ts';

const pattern = /^([^@]+)(?:@(\d{1,6}))?$/;

/** A text as an address names it: `SOURCE`, or `SOURCE@VERSION`; `undefined` when it names none. */
export function readSideName(value: string | null): SideName | undefined {
  const [, source = '', version] = pattern.exec(value ?? '') ?? [];
  if (!isSlug(source)) return undefined;
  return { source, version: version === undefined ? undefined : Number(version) };
}

export function writeSideName({ source, version }: SideName): string {
  return version === undefined ? source : `${source}@${version}`;
}
