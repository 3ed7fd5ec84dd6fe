import { certainties, certaintyLabels } from '../../core/certainty.ts';
import { citationIntents } from '../../core/citation.ts';
import { claimKinds } from '../../core/claim-kinds.ts';
import { referenceTypes } from '../../core/reference.ts';
import { relationKinds } from '../../core/relation-kinds.ts';

/** One radio button, or one line of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly hint?: string;
  readonly sign?: string;
  readonly hue?: string;
  /** The key that chooses it. */
  readonly key?: string;
  /** Set for a relation that reads alike both ways. */
  readonly symmetric?: boolean;
}

export function kindChoices(chosen: string): readonly Choice[] {
  return Object.entries(claimKinds).map(([value, { label, hint, sign, hue }], index) => ({
    value,
    label,
    hint,
    sign,
    hue,
    key: String(index + 1),
    checked: value === chosen,
  }));
}

export function relationChoices(chosen: string): readonly Choice[] {
  return Object.entries(relationKinds).map(([value, { label, hint, sign, hue, symmetric }], index) => ({
    value,
    label,
    hint,
    sign,
    hue,
    symmetric,
    key: String(index + 1),
    checked: value === chosen,
  }));
}

export function certaintyChoices(chosen: string): readonly Choice[] {
  return certainties.map((value) => ({ value, label: certaintyLabels[value], checked: value === chosen }));
}

export function whoChoices(chosen: string): readonly Choice[] {
  return choices({ author: 'the author', other: 'someone quoted or reported' }, chosen);
}

const mannerHints: Readonly<Record<string, string>> = {
  said: 'in so many words',
  reported: 'told as what another said or held',
  inferred: 'not said outright, but meant',
};

export function mannerChoices(chosen: string): readonly Choice[] {
  return choices({ said: 'said', reported: 'reported', inferred: 'inferred' }, chosen).map((choice) => ({
    ...choice,
    hint: mannerHints[choice.value] ?? '',
  }));
}

export function intentChoices(chosen: string): readonly Choice[] {
  return Object.entries(citationIntents).map(([value, { sentence, hint }]) => ({
    value,
    label: sentence,
    hint,
    checked: value === chosen,
  }));
}

/** The intents in a word or two. */
export function intentLabels(chosen: string): readonly Choice[] {
  return Object.entries(citationIntents).map(([value, { label, hint }]) => ({
    value,
    label,
    hint,
    checked: value === chosen,
  }));
}

export function referenceTypeChoices(chosen: string): readonly Choice[] {
  return choices(referenceTypes, chosen);
}

function choices(labels: Readonly<Record<string, string>>, chosen: string): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label, checked: value === chosen }));
}

/** What a choice is called, the value itself when it is none of them. */
export function labelIn(list: (chosen: string) => readonly Choice[]): (value: string) => string {
  return (value) => list(value).find((choice) => choice.checked)?.label ?? value;
}
