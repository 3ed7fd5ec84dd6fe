import type { Draft } from '../../services/imports.ts';
import { pathTo } from '../path-to.ts';
import { type Moment, momentOf } from './moment.ts';

/** What became of one file that was sent. */
export type ImportResult =
  | { readonly name: string; readonly state: 'ready'; readonly id: string }
  | { readonly name: string; readonly state: 'refused'; readonly reason: string };

export interface WaitingLine {
  readonly name: string;
  readonly href: string;
  readonly by: string;
  readonly at: Moment;
}

/** Uploads that wait, each with the way to its review and its place among all. */
export function waitingLines(project: string, drafts: readonly Draft[]): WaitingLine[] {
  return drafts.map(({ id, name, by, created }, at) => ({
    name,
    href: reviewPath(project, id, { at: at + 1, of: drafts.length }),
    by,
    at: momentOf(created),
  }));
}

/** The place of a review among those that are gone through one after another, from 1. */
export interface Turn {
  readonly at: number;
  readonly of: number;
}

/** The place that an address names; `fallback` where it names none that makes sense. */
export function turnOf(query: URLSearchParams, fallback: Turn): Turn {
  const [at, of] = [Number(query.get('at')), Number(query.get('of'))];
  const makesSense = Number.isInteger(at) && Number.isInteger(of) && at >= 1 && at <= of && of <= 9_999;
  return makesSense ? { at, of } : fallback;
}

export function reviewPath(project: string, id: string, turn: Turn = { at: 1, of: 1 }): string {
  const path = pathTo('projects', project, 'imports', id);
  return turn.of > 1 ? `${path}?at=${turn.at}&of=${turn.of}` : path;
}

/** What became of the files of one form, for the page and for the script: each with the way to its review. */
export function importResultsView(project: string, results: readonly ImportResult[]) {
  const ready = results.filter((result) => result.state === 'ready');
  const lines = results.map((result) => {
    if (result.state === 'refused') return { ...result, href: '' };
    const at = ready.indexOf(result) + 1;
    return { ...result, reason: '', href: reviewPath(project, result.id, { at, of: ready.length }) };
  });
  return { results: lines, ready: lines.filter((line) => line.state === 'ready') };
}
