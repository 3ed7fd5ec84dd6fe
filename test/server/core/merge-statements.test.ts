import { expect } from 'chai';
import { DomainError } from '../../../server/core/errors.ts';
import { type Held, mergeStatements } from '../../../server/core/merge-statements.ts';
import { minute, questionOf, silenceOf, stanceOf, statementOf } from './matrix/sample-comparison.ts';

const held = (statement: Held['statement'], parts: Partial<Held> = {}): Held => ({
  statement,
  stances: [],
  silences: [],
  ...parts,
});
const refusal = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'it did not fail';
};

describe('merging two statements', () => {
  it('moves what only the first has', () => {
    const stance = stanceOf('s1', 'a-1', 'affirms');
    const silence = silenceOf('s1', 'b');
    const from = held(statementOf('s1'), { stances: [stance], silences: [silence] });
    const { stances, silences } = mergeStatements(from, held(statementOf('s2')), minute(1));
    expect(stances.moved).to.deep.equal([
      { ...stance, statement: 's2', links: ['s2', 'a-1'], modified: minute(1) },
    ]);
    expect(silences.moved).to.deep.equal([
      { ...silence, statement: 's2', links: ['s2'], modified: minute(1) },
    ]);
    expect([stances.joined, stances.gone, silences.gone]).to.deep.equal([[], [], []]);
  });

  it('joins what one person has said of one claim to both: the second holds, no word is lost', () => {
    const theirs = stanceOf('s1', 'a-1', 'denies', { rationale: 'It thawed.' });
    const ours = stanceOf('s2', 'a-1', 'affirms', { rationale: 'It froze.' });
    const other = stanceOf('s2', 'a-1', 'affirms', { creator: 'Ben' });
    const { stances } = mergeStatements(
      held(statementOf('s1'), { stances: [theirs] }),
      held(statementOf('s2'), { stances: [ours, other] }),
      minute(1),
    );
    expect(stances.moved).to.deep.equal([]);
    expect(stances.joined).to.deep.equal([
      { ...ours, rationale: 'It froze.\n\nIt thawed.', modified: minute(1) },
    ]);
    expect(stances.gone.map(({ id }) => id)).to.deep.equal([theirs.id]);
  });

  it('keeps the silence of the later version', () => {
    const { silences } = mergeStatements(
      held(statementOf('s1'), { silences: [silenceOf('s1', 'a', { version: 3 })] }),
      held(statementOf('s2'), { silences: [silenceOf('s2', 'a', { version: 2 })] }),
      minute(1),
    );
    expect(silences.joined.map(({ version }) => version)).to.deep.equal([3]);
  });

  it('joins tags and notes, and takes the verdict when the second has none', () => {
    const verdict = { rating: 'true', justification: '', evidence: ['claim0001'], by: 'Ben', at: minute(0) };
    const from = statementOf('s1', { tags: ['ice', 'port'], note: 'One.', verdict, links: ['claim0001'] });
    const into = statementOf('s2', { tags: ['ice'], note: 'Other.' });
    const { statement } = mergeStatements(held(from), held(into), minute(1));
    expect(statement).to.deep.include({
      id: 's2',
      text: into.text,
      tags: ['ice', 'port'],
      note: 'Other.\n\nOne.',
      verdict,
      links: ['claim0001'],
    });
    const judged = { ...into, verdict: { ...verdict, rating: 'false', evidence: [] } };
    const kept = mergeStatements(held(from), held(judged), minute(1)).statement;
    expect([kept.verdict?.rating, kept.links]).to.deep.equal(['false', []]);
  });

  it('matches the answers of two questions by their words, and adds those that are new', () => {
    const answers = [
      { key: 'x', text: 'Four' },
      { key: 'three', text: 'five' },
    ];
    const from = held(statementOf('q1', { form: 'question', answers }), {
      stances: [
        stanceOf('q1', 'a-1', 'affirms', { answer: 'x' }),
        stanceOf('q1', 'b-1', 'affirms', { answer: 'three' }),
        stanceOf('q1', 'c-1', 'mentions'),
      ],
    });
    const { statement, stances } = mergeStatements(from, held(questionOf('q2')), minute(1));
    expect(statement.answers.map(({ text }) => text)).to.deep.equal(['three', 'four', 'five']);
    const texts = stances.moved.map(
      ({ answer }) => statement.answers.find(({ key }) => key === answer)?.text,
    );
    expect(texts).to.deep.equal(['four', 'five', undefined]);
  });

  it('makes an assertion one of the answers of a question', () => {
    const from = held(statementOf('s1'), { stances: [stanceOf('s1', 'a-1', 'denies')] });
    const { stances } = mergeStatements(from, held(questionOf('q')), minute(1), 'four');
    expect(stances.moved.map(({ kind, answer }) => [kind, answer])).to.deep.equal([['denies', 'four']]);
  });

  for (const [name, from, into, answer, code] of [
    ['a statement into itself', statementOf('s'), statementOf('s'), undefined, 'self-merge'],
    ['a question into an assertion', questionOf('q'), statementOf('s'), undefined, 'invalid'],
    ['an assertion as an answer of none', statementOf('s'), questionOf('q'), 'five', 'invalid'],
    ['an answer into an assertion', statementOf('s'), statementOf('t'), 'four', 'invalid'],
    [
      'notes that are too long together',
      statementOf('s', { note: 'x'.repeat(12_000) }),
      statementOf('t', { note: 'y'.repeat(12_000) }),
      undefined,
      'too-large',
    ],
  ] as const)
    it(`refuses ${name}`, () => {
      expect(refusal(() => mergeStatements(held(from), held(into), minute(1), answer))).to.equal(code);
    });
});
