import type { CslName } from '../../../core/csl-item.ts';
import { familyText } from '../../../core/reference-line.ts';
import { textToLatex } from './text-to-latex.ts';

/** Names with `and` between them. BibLaTeX has a way to write particles that are capital or are dropped; in BibTeX they go with the family name. */
export function formatNames(names: readonly CslName[], isExtended: boolean): string {
  return names.map((name) => formatName(name, isExtended)).join(' and ');
}

function formatName(name: CslName, isExtended: boolean): string {
  const { family = '', given = '', suffix = '', literal = '' } = name;
  if (literal !== '') return literal === 'others' ? literal : `{${textToLatex(literal)}}`;
  const particle = name['non-dropping-particle'] ?? '';
  const dropped = name['dropping-particle'] ?? '';
  if (isExtended && (dropped !== '' || (particle !== '' && !isVon(particle)))) return extended(name);
  const isSplit = dropped === '' && particle !== '' && isVon(particle);
  const whole = isSplit ? family : familyText(name);
  const last = isSplit ? `${textToLatex(particle)} ${protectedName(whole)}` : protectedName(whole);
  const first = braced(textToLatex(given), /,|\band\b|^[{\\]/i.test(given));
  if (suffix !== '') return `${last}, ${braced(textToLatex(suffix), /,|\band\b/i.test(suffix))}, ${first}`;
  if (first !== '') return `${last}, ${first}`;
  return /^\{|\s/.test(last) ? `${last},` : last;
}

/** Particles that BibTeX knows by their small letters: `van der`. */
function isVon(particle: string): boolean {
  return particle.split(' ').every((word) => /^\p{Ll}[\p{L}’'.]*$/u.test(word));
}

/** A family name of which a word begins small, or that holds what parts names, in braces. */
function protectedName(family: string): string {
  const isMisread = /(?:^|\s)\p{Ll}|[,=]|\b[Aa][Nn][Dd]\b|^others$/u.test(family);
  return braced(textToLatex(family), isMisread);
}

function braced(latex: string, isNeeded: boolean): string {
  return isNeeded ? `{${latex}}` : latex;
}

function extended(name: CslName): string {
  const { family = '', given = '', suffix = '' } = name;
  const dropped = name['dropping-particle'] ?? '';
  const prefix = [dropped, name['non-dropping-particle'] ?? ''].filter((part) => part !== '').join(' ');
  const useprefix = String(dropped === '');
  const parts = Object.entries({ family, given, prefix, suffix }).filter(([, part]) => part !== '');
  const written = parts.map(([part, value]) => `${part}={${textToLatex(value)}}`);
  return [...written, `useprefix=${useprefix}`].join(', ');
}
