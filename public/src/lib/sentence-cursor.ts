import type { Range as Span } from '../../../server/core/target.ts';
import { announce } from './announce.ts';
import { lastAt, nearestTo, touched } from './by-offset.ts';
import { claimsWords } from './claim-words.ts';
import type { DomText } from './dom-text.ts';
import type { Painter } from './painter.ts';
import { currentSpan, keep, moveTo, nothingSelected, type Selected, spansToTag } from './selection.ts';
import type { ShownClaims } from './shown-claims.ts';

export interface CursorParts {
  readonly text: DomText;
  readonly painter: Painter;
  readonly claims: ShownClaims;
  sentences(): readonly Span[];
  /** What else is to be said of a sentence; empty for nothing. */
  also(span: Span): string;
  /** Told after each change; `spans` is what a tag would take. */
  changed(current: Span | undefined, spans: readonly Span[]): void;
}

/** The sentence cursor, and free and several spans beside it. */
export interface SentenceCursor {
  /** Index of the sentence at the cursor, -1 before there is one. */
  at(): number;
  current(): Span | undefined;
  spans(): Span[];
  /** Puts the cursor on the sentence at the offset. */
  toOffset(offset: number, extend: boolean): void;
  by(step: number, extend: boolean): void;
  to(sentence: number, extend: boolean): void;
  /** To the first sentence of the next or former of the places, which ascend. */
  toPlace(places: readonly number[], forward: boolean): void;
  free(span: Span | undefined): void;
  addSpan(): void;
  clear(): void;
  /** Lets go of all spans; the cursor stays on its last sentence. */
  letGo(): void;
  say(): void;
}

export function sentenceCursor(parts: CursorParts): SentenceCursor {
  const { text, painter, claims } = parts;
  let selected: Selected = nothingSelected;

  function set(next: Selected): void {
    selected = next;
    const sentences = parts.sentences();
    const current = currentSpan(selected, sentences);
    painter.mark('cursor', selected.free === undefined && current !== undefined ? [current] : []);
    painter.mark('kept', selected.kept);
    parts.changed(current, spansToTag(selected, sentences));
  }

  function to(sentence: number, extend: boolean): void {
    const { length } = parts.sentences();
    if (length === 0) return;
    set(moveTo(selected, Math.max(0, Math.min(length - 1, sentence)), extend));
  }

  /** Position, words and claims. Nothing else reads the sentence out, as the focus stays on the whole text. */
  function say(): void {
    const sentences = parts.sentences();
    const current = currentSpan(selected, sentences);
    const range = current === undefined ? undefined : touched(sentences, current);
    if (current === undefined || range === undefined) return;
    const [first, last] = range;
    const found = [
      ...new Set(
        claims
          .shown()
          .within(current)
          .map(({ claim }) => claim),
      ),
    ];
    const position =
      first === last
        ? `Sentence ${first + 1} of ${sentences.length}.`
        : `Sentences ${first + 1} to ${last + 1} of ${sentences.length}.`;
    announce(
      position,
      { text: text.textOf(current), lang: text.root.lang },
      claimsWords(found.filter(({ state }) => state !== 'lost')),
      parts.also(current),
    );
  }

  return {
    at: () => selected.cursor?.focus ?? -1,
    current: () => currentSpan(selected, parts.sentences()),
    spans: () => spansToTag(selected, parts.sentences()),
    toOffset: (offset, extend) => to(nearestTo(parts.sentences(), offset), extend),
    by: (step, extend) => to(selected.cursor === undefined ? 0 : selected.cursor.focus + step, extend),
    to,
    toPlace(places, forward) {
      const sentences = parts.sentences();
      const start = sentences[selected.cursor?.focus ?? 0]?.start ?? 0;
      const here = lastAt(
        places.map((place) => ({ start: place })),
        start,
      );
      const own = places[here];
      const back = own !== undefined && own < start ? here : here - 1;
      const place = places[forward ? here + 1 : Math.max(0, back)];
      if (place !== undefined) to(nearestTo(sentences, place), false);
    },
    free: (span) => set({ ...selected, free: span }),
    addSpan: () => set(keep(selected, parts.sentences())),
    clear: () => set(nothingSelected),
    letGo() {
      const at = selected.cursor?.focus;
      set(at === undefined ? nothingSelected : moveTo(nothingSelected, at, false));
    },
    say,
  };
}
