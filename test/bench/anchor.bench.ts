import { carry } from '../../server/core/anchor/carry.ts';
import { resolver } from '../../server/core/anchor/resolve.ts';
import { type Edition, edit } from './anchor-edit.ts';
import { measureCarryMemory } from './anchor-memory.ts';
import { sampleOf, seeded } from './anchor-random.ts';
import { approximate, type Rival, rivals } from './anchor-rivals.ts';
import { type Answer, type Answered, answerOf, nowhere, type Score, score } from './anchor-score.ts';
import { type Text, type TextKind, textKinds, texts } from './anchor-text.ts';
import { unrelated } from './anchor-unrelated.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { processorSeconds } from './processor-time.ts';

const percents = [1, 5, 10] as const;
const deletedQuotes = 500;
/** Ours is timed so often, and the middle one counts: the first compiles it, which a rival's eighty quotes pay for once. */
const timedRuns = 3;
const metrics = [
  'right',
  'queue',
  'missed',
  'wrong',
  'falseOnDeleted',
  'wrongBesideDeleted',
  'headerInside',
  'seconds',
] as const;
type Metric = (typeof metrics)[number];
/** Rivals know no doubt, so that what they do not get right is wrong or not found. */
const rivalMetrics = ['right', 'wrong', 'falseOnDeleted', 'seconds'] as const;

/** What is to be reached with and without the old text. Seconds by their ratio. */
const aims: Readonly<Record<'carry' | 'resolve', Partial<Record<Metric, string>>>> = {
  carry: {
    queue: '≤ 3 %',
    wrong: '≤ 0.2 %',
    falseOnDeleted: '≤ 0.5 %',
    wrongBesideDeleted: '≤ 0.2 %',
    headerInside: '≥ 97 %',
    seconds: '≤ 1/50 ×',
  },
  resolve: {
    wrong: '≤ 0.5 %',
    falseOnDeleted: '≤ 2 %',
    wrongBesideDeleted: '≤ 0.5 %',
    seconds: '≤ 1/15 ×',
  },
};

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
type Method = (typeof methodNames)[number];

interface Case {
  readonly kind: TextKind;
  readonly percent: number;
}
const cases: readonly Case[] = textKinds.flatMap((kind) => percents.map((percent) => ({ kind, percent })));

const nameOf = ({ kind, percent }: Case, metric: Metric, method: string) =>
  `anchor.${metric}.${method}.${percent}.${kind}`;

/**
 * 2,000 quoted sentences looked for in an edited text, in percent of those asked for; the truth comes from what edited it. `right` is sure and in place,
 * `wrong` sure and not in place (both edges within a word's length, or two Chinese characters), `queue` put before a person, `missed` the part of the queue without
 * the right place; `falseOnDeleted` is sure of a sentence that was taken out, and `wrongBesideDeleted` as `wrong`, of those that are there
 * still when 500 others are not; `headerInside` is right or in the queue with a page header in the quote's middle.
 * The baseline is the rival that is right most often in the same text, and for the seconds approx-string-match. Rivals have rows of their own. They are slow:
 * they are tried on a sample of the quotes, and their seconds are scaled to all. Seconds are the processor's, so that other work on the machine is not counted.
 */
export const bench: Bench = {
  names: [...cases.flatMap(namesOf), ...unrelated.names, ...measureCarryMemory.names],
  async run(wanted, seed) {
    const rows: Row[] = [];
    for (const one of cases) {
      if (!namesOf(one).some(wanted)) continue;
      const isWanted = (method: Method) => metrics.some((metric) => wanted(nameOf(one, metric, method)));
      const measured = await runCase(one, methodNames.filter(isWanted), seed);
      rows.push(...measured.filter(({ name }) => wanted(name)));
    }
    for (const other of [unrelated, measureCarryMemory])
      if (other.names.some(wanted)) rows.push(...(await other.run(seed, wanted)));
    return rows;
  },
};

function namesOf(one: Case): string[] {
  return [
    ...methodNames.flatMap((method) => metrics.map((metric) => nameOf(one, metric, method))),
    ...rivals.flatMap(({ name }) => rivalMetrics.map((metric) => nameOf(one, metric, name))),
  ];
}

async function runCase(one: Case, names: readonly Method[], seed: number): Promise<Row[]> {
  const text = texts[one.kind](seed);
  const whole = edit(text, { edited: one.percent / 100, deleted: 0, seed });
  const thinned = edit(text, { edited: one.percent / 100, deleted: deletedQuotes, seed });
  const tried: { readonly rival: Rival; readonly figures: Figures }[] = [];
  for (const rival of rivals) tried.push({ rival, figures: await tryRival(rival, text, whole, thinned) });
  const best = tried.reduce((a, b) => (b.figures.right > a.figures.right ? b : a));
  const slow = tried.find(({ rival }) => rival === approximate) ?? best;
  const rowOf = (metric: Metric, method: string, figures: Figures, aim?: string) => {
    const baseline = (metric === 'seconds' ? slow : best).figures[metric];
    const unit = metric === 'seconds' ? 's' : '%';
    return row(nameOf(one, metric, method), figures[metric], unit, baseline, aim);
  };
  const ours = names.flatMap((method) => {
    const figures = tryOurs(methods[method], text, whole, thinned);
    return metrics.map((metric) => rowOf(metric, method, figures, aims[method][metric]));
  });
  const theirs = tried.flatMap(({ rival, figures }) =>
    rivalMetrics.map((metric) => rowOf(metric, rival.name, figures)),
  );
  return [...ours, ...theirs];
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
  const runs = Array.from({ length: timedRuns }, () => {
    const elapsed = processorSeconds();
    return { answers: find(whole), seconds: elapsed() };
  });
  const answers = runs[0]?.answers ?? [];
  const seconds = median(runs.map((one) => one.seconds));
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
  const elapsed = processorSeconds();
  const answered = await ask(whole, some);
  const seconds = (elapsed() * whole.quotes.length) / some.length;
  const inside = await ask(whole, more(whole.quotes.filter(({ hasHeader }) => hasHeader)));
  const isGone = ({ truth }: Edition['quotes'][number]) => truth === undefined;
  const gone = await ask(thinned, more(thinned.quotes.filter(isGone)));
  const beside = await ask(thinned, more(thinned.quotes.filter((quoted) => !isGone(quoted))));
  const figures = figuresOf(text, answered, [...gone, ...beside], seconds);
  return { ...figures, headerInside: rightOrAsked(score(inside, text.tolerance)) };
}

function figuresOf(
  { tolerance }: Text,
  whole: readonly Answered[],
  thinned: readonly Answered[],
  seconds: number,
): Figures {
  const gone = thinned.filter(({ quoted }) => quoted.truth === undefined);
  const beside = thinned.filter(({ quoted }) => quoted.truth !== undefined);
  const inside = whole.filter(({ quoted }) => quoted.hasHeader);
  return {
    ...score(whole, tolerance),
    falseOnDeleted: score(gone, tolerance).wrong,
    wrongBesideDeleted: score(beside, tolerance).wrong,
    headerInside: rightOrAsked(score(inside, tolerance)),
    seconds,
  };
}

function rightOrAsked({ right, queue }: Score): number {
  return right + queue;
}
