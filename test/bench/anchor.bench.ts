import { carry } from '../../server/core/anchor/carry.ts';
import { resolver } from '../../server/core/anchor/resolve.ts';
import { type Edition, edit } from './anchor-edit.ts';
import { measureCarryMemory } from './anchor-memory.ts';
import { sampleOf, seeded } from './anchor-random.ts';
import { approximate, type Rival, rivals } from './anchor-rivals.ts';
import { type Answer, type Answered, answerOf, nowhere, type Score, score } from './anchor-score.ts';
import { type Text, type TextKind, texts } from './anchor-text.ts';
import { unrelated } from './anchor-unrelated.ts';
import { type Bench, type Row, row } from './bench.ts';

const percents = [1, 5, 10] as const;
const deletedQuotes = 500;
const metrics = ['right', 'queue', 'missed', 'wrong', 'falseOnDeleted', 'headerInside', 'seconds'] as const;
type Metric = (typeof metrics)[number];

/** Ours: all quotes at once, so that what is made of the texts is part of the time. */
const methods = {
  carry: ({ before, after, quotes }: Edition) =>
    carry(
      before,
      after,
      quotes.map(({ span }) => span),
    ).map(answerOf),
  resolve: ({ after, quotes }: Edition) => {
    const find = resolver(after);
    return quotes.map(({ span }) => answerOf(find(span)));
  },
};
const methodNames = ['carry', 'resolve'] as const;

interface Case {
  readonly kind: TextKind;
  readonly percent: number;
}
const kinds: readonly TextKind[] = ['prose', 'short', 'chinese', 'repeats'];
const cases: readonly Case[] = kinds.flatMap((kind) => percents.map((percent) => ({ kind, percent })));

const nameOf = ({ kind, percent }: Case, metric: Metric, method: string) =>
  `anchor.${metric}.${method}.${percent}.${kind}`;

/**
 * 2,000 quoted sentences looked for in an edited text, in percent of those asked for; the truth comes from what edited it. `right` is sure and in place,
 * `wrong` sure and not in place (both edges within a word's length, or two Chinese characters), `queue` put before a person, `missed` the part of the queue without
 * the right place; `falseOnDeleted` is sure of a sentence that was taken out; `headerInside` is right or in the queue with a page header in the quote's middle.
 * The baseline is the rival that is right most often in the same text, and for the seconds approx-string-match. Rivals are slow: they are
 * tried on a sample of the quotes, and their seconds are scaled to all.
 */
export const bench: Bench = {
  names: [
    ...cases.flatMap((one) =>
      methodNames.flatMap((method) => metrics.map((metric) => nameOf(one, metric, method))),
    ),
    ...unrelated.names,
    ...measureCarryMemory.names,
  ],
  async run(wanted) {
    const rows: Row[] = [];
    for (const one of cases) {
      const names = methodNames.filter((method) =>
        metrics.some((metric) => wanted(nameOf(one, metric, method))),
      );
      if (names.length > 0) rows.push(...(await runCase(one, names)).filter(({ name }) => wanted(name)));
    }
    for (const other of [unrelated, measureCarryMemory])
      if (other.names.some(wanted)) rows.push(...(await other.run()));
    return rows;
  },
};

async function runCase(one: Case, names: readonly (typeof methodNames)[number][]): Promise<Row[]> {
  const text = texts[one.kind]();
  const whole = edit(text, { edited: one.percent / 100, deleted: 0 });
  const thinned = edit(text, { edited: one.percent / 100, deleted: deletedQuotes });
  const tried: { readonly rival: Rival; readonly figures: Figures }[] = [];
  for (const rival of rivals) tried.push({ rival, figures: await tryRival(rival, text, whole, thinned) });
  const best = tried.reduce((a, b) => (b.figures.right > a.figures.right ? b : a));
  const slow = tried.find(({ rival }) => rival === approximate) ?? best;
  return names.flatMap((method) => {
    const figures = tryOurs(methods[method], text, whole, thinned);
    return metrics.map((metric) => {
      const baseline = (metric === 'seconds' ? slow : best).figures[metric];
      return row(nameOf(one, metric, method), figures[metric], metric === 'seconds' ? 's' : '%', baseline);
    });
  });
}

type Figures = Readonly<Record<Metric, number>>;

function tryOurs(
  find: (edition: Edition) => readonly Answer[],
  text: Text,
  whole: Edition,
  thinned: Edition,
): Figures {
  const answered = (edition: Edition, answers: readonly Answer[]) =>
    edition.quotes.map((quoted, index) => ({ quoted, answer: answers[index] ?? nowhere }));
  const began = performance.now();
  const answers = find(whole);
  const seconds = (performance.now() - began) / 1_000;
  return figuresOf(text, answered(whole, answers), answered(thinned, find(thinned)), seconds);
}

async function tryRival(rival: Rival, text: Text, whole: Edition, thinned: Edition): Promise<Figures> {
  const random = seeded(rival.sample);
  const some = sampleOf(random, whole.quotes, rival.sample);
  const more = (quotes: Edition['quotes']) => sampleOf(random, quotes, Math.ceil(rival.sample / 2));
  const ask = (edition: Edition, quotes: Edition['quotes']) =>
    Promise.all(
      quotes.map(async (quoted): Promise<Answered> => {
        const place = await rival.find(edition.after, quoted.span);
        return { quoted, answer: place === undefined ? nowhere : { isSure: true, places: [place] } };
      }),
    );
  const began = performance.now();
  const answered = await ask(whole, some);
  const seconds = (((performance.now() - began) / 1_000) * whole.quotes.length) / some.length;
  const inside = await ask(whole, more(whole.quotes.filter(({ hasHeader }) => hasHeader)));
  const gone = await ask(thinned, more(thinned.quotes.filter(({ truth }) => truth === undefined)));
  const figures = figuresOf(text, answered, gone, seconds);
  return { ...figures, headerInside: rightOrAsked(score(inside, text.tolerance)) };
}

function figuresOf(
  { tolerance }: Text,
  whole: readonly Answered[],
  thinned: readonly Answered[],
  seconds: number,
): Figures {
  const gone = thinned.filter(({ quoted }) => quoted.truth === undefined);
  const inside = whole.filter(({ quoted }) => quoted.hasHeader);
  return {
    ...score(whole, tolerance),
    falseOnDeleted: score(gone, tolerance).wrong,
    headerInside: rightOrAsked(score(inside, tolerance)),
    seconds,
  };
}

function rightOrAsked({ right, queue }: Score): number {
  return right + queue;
}
