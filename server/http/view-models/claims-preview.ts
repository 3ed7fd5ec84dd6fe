import type { Claim } from '../../core/claim.ts';
import { wordComparer } from '../../core/compare/compare-words.ts';
import { targetIn } from '../../core/earlier-targets.ts';
import { otherLanguage } from '../../core/other-language.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import { quoteOf } from './claim-signs.ts';
import { counted } from './counted.ts';
import { languageName } from './language-name.ts';

/** Claims named in each group; of a whole book one need not read all. */
const maxShown = 100;

const states = [
  { state: 'lost', sign: '⊘', one: 'is lost', several: 'are lost' },
  { state: 'check', sign: '?', one: 'has to be checked', several: 'have to be checked' },
  { state: 'sure', sign: '✓', one: 'stays sure', several: 'stay sure' },
] as const;

/** What would become of a source's claims with another text, before it is saved. @param claims as they would stand in it */
export function claimsPreview(source: Source, claims: readonly Claim[], body: string) {
  const { number } = currentVersion(source);
  const words = wordComparer();
  return {
    lang: source.language,
    warning: languageWarning(source, body),
    groups: states.map(({ state, sign, one, several }) => {
      const of = claims.filter(({ target }) => target.state === state);
      return {
        sign,
        words: stateWords(of.length, one, several),
        isOpen: state !== 'sure',
        lines: of.slice(0, maxShown).map((claim) => {
          const before = targetIn(claim, number);
          const [old, now] = [before === undefined ? '' : quoteOf(before), quoteOf(claim.target)];
          const isChanged = state !== 'lost' && old !== now;
          return { parts: isChanged ? words.compare(old, now) : [{ kind: 'same' as const, text: old }] };
        }),
        more: of.length > maxShown ? `and ${counted(of.length - maxShown, 'other')}` : '',
      };
    }),
  };
}

/** The same of a version that was saved, in one line: `3 claims stay sure, 1 claim is lost.` Empty where there is no claim. */
export function claimsTold(counts: Readonly<Record<Claim['target']['state'], number>>): string {
  const told = [...states]
    .reverse()
    .flatMap(({ state, one, several }) =>
      counts[state] === 0 ? [] : [stateWords(counts[state], one, several)],
    );
  return told.length === 0 ? '' : `${told.join(', ')}.`;
}

function stateWords(count: number, one: string, several: string): string {
  return `${counted(count, 'claim')} ${count === 1 ? one : several}`;
}

function languageWarning({ language }: Source, body: string): string {
  const other = otherLanguage(language, body);
  if (other === '') return '';
  return `This text seems to be in ${languageName(other)}, the source is in ${languageName(language)}. Claims are not followed into a translation.`;
}
