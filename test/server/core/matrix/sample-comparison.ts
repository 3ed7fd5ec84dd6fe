import fc from 'fast-check';
import type { ContradictionRecords } from '../../../../server/core/matrix/contradictions.ts';
import type { AnchorState, MatrixRecords } from '../../../../server/core/matrix/matrix.ts';
import type { Relation, RelationKind } from '../../../../server/core/relation.ts';
import type { Silence } from '../../../../server/core/silence.ts';
import type { Source } from '../../../../server/core/source.ts';
import type { Stance, StanceKind } from '../../../../server/core/stance.ts';
import type { Statement } from '../../../../server/core/statement.ts';

const at = '2026-03-01T09:30:00.000Z';
export const minute = (number: number) => new Date(Date.parse(at) + number * 60_000).toISOString();

function envelope(id: string, creator = 'Lan') {
  return { id, project: 'p', rev: 1, creator, created: at, modified: at };
}

export function statementOf(id: string, more: Partial<Statement> = {}): Statement {
  return {
    type: 'statement',
    ...envelope(id),
    sources: [],
    links: [],
    text: `Statement ${id}`,
    form: 'assertion',
    answers: [],
    topic: '',
    tags: [],
    note: '',
    order: id,
    ...more,
  };
}

/** A question with the answers `three` and `four`. */
export function questionOf(id: string): Statement {
  const answers = [
    { key: 'three', text: 'three' },
    { key: 'four', text: 'four' },
  ];
  return statementOf(id, { text: 'How many are there?', form: 'question', answers });
}

let count = 0;
const nextId = (kind: string) => {
  count += 1;
  return `${kind}${String(count).padStart(8, '0')}`;
};

/** A stance of the claim `<source>-<name>`, which is in that source. */
export function stanceOf(
  statement: string,
  claim: string,
  kind: StanceKind,
  more: Partial<Stance> = {},
): Stance {
  const [source = ''] = claim.split('-');
  return {
    type: 'stance',
    ...envelope(nextId('stance'), more.creator),
    sources: [source],
    links: [statement, claim],
    statement,
    claim,
    kind,
    rationale: '',
    certainty: 'certain',
    ...more,
  };
}

export function silenceOf(statement: string, source: string, more: Partial<Silence> = {}): Silence {
  return {
    type: 'silence',
    ...envelope(nextId('silence'), more.creator),
    sources: [source],
    links: [statement],
    statement,
    source,
    version: 1,
    note: '',
    ...more,
  };
}

export function relationOf(
  from: string,
  to: string,
  kind: RelationKind,
  more: Partial<Relation> = {},
): Relation {
  const sources = [...new Set([from, to].map((claim) => claim.split('-')[0] ?? ''))];
  return {
    type: 'relation',
    ...envelope(nextId('relation')),
    sources,
    links: [from, to],
    from,
    to,
    kind,
    rationale: '',
    certainty: 'certain',
    ...more,
  };
}

export function sourceOf(id: string, framing = '', versions = 1): Source {
  return {
    type: 'source',
    ...envelope(id),
    sources: [id],
    links: [],
    title: `Source ${id}`,
    creators: [],
    publisher: '',
    date: '',
    url: '',
    language: 'en',
    framing,
    versions: Array.from({ length: versions }, (_, index) => ({
      number: index + 1,
      created: at,
      creator: 'Lan',
      origin: 'paste' as const,
      bodyHash: '',
      textHash: '',
      textLength: 10,
      sentences: 1,
    })),
  };
}

/** Everything that is left out is empty, and every claim sure. */
export function recordsOf(
  parts: Partial<MatrixRecords & ContradictionRecords>,
): MatrixRecords & ContradictionRecords {
  const anchorOf = (): AnchorState => 'sure';
  return {
    statements: [],
    stances: [],
    silences: [],
    sources: [],
    relations: [],
    assessments: [],
    anchorOf,
    ...parts,
  };
}

const sourceIds = ['a', 'b', 'c', 'd'];
const statementIds = ['s1', 's2', 'q1'];
const people = ['Lan', 'Ben'];
const kinds: readonly StanceKind[] = ['affirms', 'denies', 'qualifies', 'reframes', 'mentions'];

/** Small projects of every shape, with the claims' names built from their sources. */
export const someRecords = fc
  .record({
    stances: fc.array(
      fc
        .record({
          statement: fc.constantFrom(...statementIds),
          source: fc.constantFrom(...sourceIds),
          claim: fc.integer({ min: 1, max: 3 }),
          kind: fc.constantFrom(...kinds),
          answer: fc.constantFrom('three', 'four'),
          creator: fc.constantFrom(...people),
          modified: fc.integer({ min: 0, max: 50 }).map(minute),
        })
        .map(({ statement, source, claim, kind, answer, creator, modified }) =>
          stanceOf(statement, `${source}-${claim}`, kind, {
            creator,
            modified,
            ...(statement === 'q1' ? { answer } : {}),
          }),
        ),
      { maxLength: 40 },
    ),
    silences: fc.array(
      fc
        .record({
          statement: fc.constantFrom(...statementIds),
          source: fc.constantFrom(...sourceIds),
          version: fc.integer({ min: 1, max: 2 }),
          creator: fc.constantFrom(...people),
        })
        .map(({ statement, source, ...more }) => silenceOf(statement, source, more)),
      { maxLength: 10 },
    ),
    relations: fc.array(
      fc
        .tuple(
          fc.constantFrom('a-1', 'a-2', 'b-1', 'c-1'),
          fc.constantFrom('b-2', 'c-2', 'd-1'),
          fc.constantFrom<RelationKind>('contradicts', 'reframes', 'agrees'),
        )
        .map(([from, to, kind]) => relationOf(from, to, kind)),
      { maxLength: 10 },
    ),
    lost: fc.subarray(['a-1', 'b-1', 'c-2']),
  })
  .map(({ lost, ...parts }) =>
    recordsOf({
      ...parts,
      statements: [statementOf('s1', { topic: 'x' }), statementOf('s2'), questionOf('q1')],
      sources: [sourceOf('a', 'East'), sourceOf('b', 'West', 2), sourceOf('c', 'East'), sourceOf('d')],
      anchorOf: (claim) => (lost.includes(claim) ? 'lost' : 'sure'),
    }),
  );

/** The same records in another order. */
export function shuffled(
  records: MatrixRecords & ContradictionRecords,
): fc.Arbitrary<MatrixRecords & ContradictionRecords> {
  const mixed = <Kind>(all: Iterable<Kind>) => {
    const list = [...all];
    return fc.shuffledSubarray(list, { minLength: list.length });
  };
  return fc
    .record({
      statements: mixed(records.statements),
      stances: mixed(records.stances),
      silences: mixed(records.silences),
      sources: mixed(records.sources),
      relations: mixed(records.relations),
    })
    .map((parts) => ({ ...records, ...parts }));
}
