import type { CslItem } from '../../core/csl-item.ts';
import { referenceTypes } from '../../core/reference.ts';
import { type FieldPair, fieldPairs } from '../../core/references/merge-fields.ts';
import { referenceFields } from '../forms/reference-fields.ts';

const labels: ReadonlyMap<string, string> = new Map([
  ['type', 'Type'],
  ['container-title', 'Published in'],
  ['publisher', 'Publisher'],
  ...referenceFields
    .filter(({ name }) => name !== 'container-title' && name !== 'publisher')
    .map(({ name, label }) => [name, label] as const),
]);

/** What a field of CSL is called: as in the form, else its name in words. */
export function fieldLabel(name: string): string {
  const words = name.replace(/[-_]/g, ' ');
  return labels.get(name) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Longer texts of a field are cut in the comparison, which says so by an ellipsis; UTF-16 code units. */
const maxShown = 400;

/** Fields in which an entry says something else than what is there; those that are alike are only named. */
export function comparedFields(ours: CslItem, theirs: CslItem, took: ReadonlySet<string>) {
  const pairs = fieldPairs(ours, theirs);
  const isOpen = ({ kind }: FieldPair) => kind === 'differs' || kind === 'onlyTheirs';
  return {
    open: pairs.filter(isOpen).map((pair) => ({
      name: pair.name,
      label: fieldLabel(pair.name),
      ours: shown(pair.name, pair.ours),
      theirs: shown(pair.name, pair.theirs),
      takesTheirs: took.has(pair.name),
    })),
    same: pairs.filter(({ kind }) => kind === 'same').map(({ name }) => fieldLabel(name)),
    onlyOurs: pairs.filter(({ kind }) => kind === 'onlyOurs').map(({ name }) => fieldLabel(name)),
  };
}

const typeWords: ReadonlyMap<string, string> = new Map(Object.entries(referenceTypes));

/** A type by its word, as the form has it. */
function shown(name: string, text: string): string {
  return name === 'type' ? (typeWords.get(text) ?? text) : cut(text);
}

function cut(text: string): string {
  return text.length <= maxShown ? text : `${text.slice(0, maxShown)}…`;
}
