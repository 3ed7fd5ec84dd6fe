import type { Choices, Decision, DecisionKind, Sample } from '../importer.ts';
import { fingerprint } from './fingerprint.ts';

const maxSamples = 5;
/** A sample shows the place, not the chapter. UTF-16 code units. */
const maxSampleLength = 300;

export interface Step {
  readonly kind: DecisionKind;
  /** The text concerned, where a kind can occur more than once; makes the id. */
  readonly about?: string;
  /** True when left out. */
  readonly byDefault?: boolean;
  readonly label: (count: number) => string;
}

export interface OpenDecision {
  /** Whether to do it. What would be done is noted either way. */
  readonly applied: boolean;
  note(before: string, after: string, line: number): void;
}

/** What was done to one document, and what the person said about it. */
export interface Ledger {
  open(step: Step): OpenDecision;
  /** In the order of opening, without those that found nothing to do. */
  decisions(): readonly Decision[];
  /** Every text that was taken out, whole: what the samples show a handful of. */
  removed(): readonly string[];
}

export function openLedger(choices: Choices): Ledger {
  const entries = new Map<string, { step: Step; applied: boolean; count: number; samples: Sample[] }>();
  const removed: string[] = [];

  function open(step: Step): OpenDecision {
    const id = step.about === undefined ? step.kind : `${step.kind}-${fingerprint(step.about)}`;
    const applied = step.byDefault === false ? choices.accepted.has(id) : !choices.declined.has(id);
    const entry = entries.get(id) ?? { step, applied, count: 0, samples: [] };
    entries.set(id, entry);
    return {
      applied,
      note(before, after, line) {
        entry.count += 1;
        if (applied && after === '') removed.push(before);
        if (entry.samples.length < maxSamples)
          entry.samples.push({ before: cut(before), after: cut(after), line });
      },
    };
  }

  function decisions(): readonly Decision[] {
    return [...entries]
      .filter(([, { count }]) => count > 0)
      .map(([id, { step, applied, count, samples }]) => ({
        id,
        kind: step.kind,
        label: step.label(count),
        count,
        samples,
        applied,
        byDefault: step.byDefault !== false,
      }));
  }

  return { open, decisions, removed: () => removed };
}

function cut(text: string): string {
  return text.length <= maxSampleLength ? text : `${text.slice(0, maxSampleLength - 1).toWellFormed()}…`;
}

/** A quotation for a label: short, on one line. */
export function quoted(text: string): string {
  const flat = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return `“${flat.length <= 60 ? flat : `${flat.slice(0, 59).toWellFormed().trimEnd()}…`}”`;
}
