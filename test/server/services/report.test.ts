import { expect } from 'chai';
import { relationInputSchema } from '../../../server/core/relation.ts';
import type { ReportChoice, ReportStatement, ReportVoice } from '../../../server/core/report/report.ts';
import { markdownEntry } from '../../../server/formats/markdown-entry.ts';
import { addCitation } from '../../../server/services/citations.ts';
import { reviseProject } from '../../../server/services/projects.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addReference } from '../../../server/services/references.ts';
import { addRelation } from '../../../server/services/relations.ts';
import { readReport } from '../../../server/services/report.ts';
import { setVerdict } from '../../../server/services/verdicts.ts';
import { addVersion } from '../../../server/services/versions.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('the framing report', () => {
  let open: OpenApp;
  let made: ComparedProject;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
  });
  afterEach(() => open.close());

  const read = async (choice: Partial<ReportChoice> = {}) =>
    (await readReport(open.workspace, 'winter', { quotes: 'stance', ...choice })).report;
  const statementsOf = async (choice: Partial<ReportChoice> = {}) =>
    (await read(choice)).sections.flatMap(({ statements }) => statements);
  const voicesOf = ({ accounts }: ReportStatement): ReportVoice[] =>
    accounts.flatMap(({ voices }) => [...voices]);
  const relate = (from: string, to: string, kind: 'contradicts' | 'reframes') =>
    addRelation(open.workspace, 'Lan', 'winter', relationInputSchema.parse({ from, to, kind }));

  it('tells of a statement who says what, who is silent, and what nobody has checked', async () => {
    const { id } = await made.statement('The harbour froze.');
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    const never = await made.claim('mayor', 'The harbour never froze.');
    await made.stance(id, froze.id, 'affirms');
    await made.stance(id, froze.id, 'affirms', {}, 'Ben');
    await made.stance(id, never.id, 'denies');
    await made.silence(id, 'baker', 'Lan', 'Nothing on water.');
    await made.statement('Bread was dear.');
    const [ice, bread] = await statementsOf();
    expect([ice?.finding, bread?.finding]).to.deep.equal(['contradicted', 'unspoken']);
    const shown = (ice === undefined ? [] : voicesOf(ice)).map((voice) => [
      voice.source.number,
      voice.source.source.id,
      voice.state === 'speaks'
        ? voice.quotes.map(({ stances }) => stances.map(({ creator }) => creator))
        : voice.state,
    ]);
    expect(shown).to.deep.equal([
      [1, 'harbour', [['Ida', 'Ben']]],
      [2, 'baker', 'silent'],
      [3, 'mayor', [['Ida']]],
    ]);
    expect((bread === undefined ? [] : voicesOf(bread)).map(({ state }) => state)).to.deep.equal([
      'unchecked',
      'unchecked',
      'unchecked',
    ]);
    const report = await read();
    expect(report.signers).to.deep.equal(['Ben', 'Ida', 'Lan']);
    expect(report.counts).to.include({ statements: 2, quotes: 2, silent: 1, unchecked: 3, unsure: 0 });
  });

  it('finds what is agreed, framed differently, told by one source, and told without a side', async () => {
    const [froze, ships] = [
      await made.claim('harbour', 'The harbour froze in January.'),
      await made.claim('harbour', 'Forty ships waited outside.'),
    ];
    const [never, bread] = [
      await made.claim('mayor', 'The harbour never froze.'),
      await made.claim('baker', 'Bread was dear.'),
    ];
    const add = async (
      text: string,
      ...stances: readonly (readonly [string, 'affirms' | 'reframes' | 'mentions'])[]
    ) => {
      const { id } = await made.statement(text);
      for (const [claim, kind] of stances) await made.stance(id, claim, kind);
    };
    await add('agreed', [froze.id, 'affirms'], [bread.id, 'affirms']);
    await add('reframed', [froze.id, 'affirms'], [never.id, 'reframes']);
    await add('single', [froze.id, 'affirms'], [ships.id, 'affirms']);
    await add('told', [froze.id, 'mentions'], [bread.id, 'mentions']);
    expect((await statementsOf()).map(({ finding }) => finding)).to.deep.equal([
      'agreed',
      'reframed',
      'single',
      'told',
    ]);
  });

  it('counts a contradiction that somebody marked between two quotes, and tells others apart from the statements', async () => {
    const [froze, never] = [
      await made.claim('harbour', 'The harbour froze in January.'),
      await made.claim('mayor', 'The harbour never froze.'),
    ];
    const [bread, snow] = [
      await made.claim('baker', 'Bread was dear.'),
      await made.claim('baker', 'Snow fell on the roofs.'),
    ];
    const { id } = await made.statement('Of the harbour.');
    await made.stance(id, froze.id, 'mentions');
    await made.stance(id, never.id, 'mentions');
    await relate(never.id, froze.id, 'contradicts');
    await relate(bread.id, snow.id, 'reframes');
    const report = await read();
    const [statement] = report.sections[0]?.statements ?? [];
    expect(statement?.finding).to.equal('contradicted');
    expect(statement?.marks.map(({ from, to }) => [from, to])).to.deep.equal([[2, 1]]);
    expect(report.loose.map(({ ends }) => ends.map(({ claim }) => claim.id))).to.deep.equal([
      [bread.id, snow.id],
    ]);
    expect((await read({ statements: [id] })).loose).to.deep.equal([]);
  });

  it('numbers quotes through the report, by stance or as they stand in the text, and topics by their first statement', async () => {
    const [froze, ships] = [
      await made.claim('harbour', 'The harbour froze in January.'),
      await made.claim('harbour', 'Forty ships waited outside.'),
    ];
    const ice = await made.statement('One.', { topic: 'Ice' });
    await made.statement('Two.', { topic: 'Bread' });
    const more = await made.statement('Three.', { topic: 'Ice' });
    await made.stance(ice.id, froze.id, 'denies');
    await made.stance(ice.id, ships.id, 'affirms');
    await made.stance(more.id, froze.id, 'affirms');
    const quotes = async (order: ReportChoice['quotes']) =>
      (await statementsOf({ quotes: order })).flatMap((one) =>
        voicesOf(one).flatMap((voice) =>
          voice.state === 'speaks'
            ? voice.quotes.map(({ number, claim }) => `${number} ${claim.target.spans[0]?.exact}`)
            : [],
        ),
      );
    const [first, second] = ['The harbour froze in January.', 'Forty ships waited outside.'];
    expect(await quotes('stance')).to.deep.equal([`1 ${second}`, `2 ${first}`, `3 ${first}`]);
    expect(await quotes('text')).to.deep.equal([`1 ${first}`, `2 ${second}`, `3 ${first}`]);
    const { sections } = await read();
    expect(
      sections.map(({ topic, statements }) => [topic, statements.map(({ number }) => number)]),
    ).to.deep.equal([
      ['Ice', [1, 2]],
      ['Bread', [3]],
    ]);
  });

  it('tells only of what was chosen, and says how much of the whole that is', async () => {
    const one = await made.statement('One.', { topic: 'Ice' });
    await made.statement('Two.');
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    const never = await made.claim('mayor', 'The harbour never froze.');
    await made.stance(one.id, froze.id, 'affirms');
    await made.stance(one.id, never.id, 'denies');
    const [alone] = await statementsOf({ sources: ['harbour'], topic: 'Ice' });
    expect(alone?.finding).to.equal('single');
    const part = await read({ sources: ['harbour'], topic: 'Ice' });
    expect([part.counts.statements, part.sources.length, part.whole]).to.deep.equal([
      1,
      1,
      { statements: 2, sources: 3 },
    ]);
    const nothing = await read({ statements: ['0000000000000000'], sources: ['nowhere'] });
    expect([nothing.sections, nothing.sources, nothing.signers]).to.deep.equal([[], [], []]);
  });

  it('gives the verdict with its evidence: what is quoted by number, the rest whole; and the references cited, once each', async () => {
    const { id, rev } = await made.statement('The harbour froze.');
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    const ships = await made.claim('harbour', 'Forty ships waited outside.');
    await made.stance(id, froze.id, 'affirms');
    const almanac = await addReference(open.workspace, 'Ida', 'winter', {
      csl: { type: 'book', title: 'An almanac' },
    });
    await addReference(open.workspace, 'Ida', 'winter', { csl: { type: 'book', title: 'Never cited' } });
    const cite = {
      claim: froze.id,
      reference: almanac.id,
      intent: 'citesAsEvidence',
      locator: 'p. 3',
      quote: '',
      note: '',
    } as const;
    await addCitation(open.workspace, 'Ida', 'winter', cite);
    await setVerdict(open.workspace, 'Ben', 'winter', id, rev, {
      rating: 'mostly-true',
      justification: 'It did.',
      evidence: [ships.id, froze.id],
    });
    const report = await read();
    const [{ verdict } = { verdict: undefined }] = report.sections[0]?.statements ?? [];
    expect(verdict?.label).to.equal('Mostly true');
    expect(verdict?.evidence.map((one) => (typeof one === 'number' ? one : one.claim.id))).to.deep.equal([
      1,
      ships.id,
    ]);
    expect(report.references.map(({ number, reference }) => [number, reference.csl.title])).to.deep.equal([
      [1, 'An almanac'],
    ]);
    expect(report.signers).to.deep.equal(['Ben', 'Ida']);
  });

  for (const [style, wanted] of [
    ['apa', ['Aster, A. (2001). *Zeal*.', 'Berg, B. (1999). *Ice*.']],
    ['vancouver', ['Berg B. Ice. 1999.', 'Aster A. Zeal. 2001.']],
  ] as const)
    it(`sets the references in the style of the project and in its order: ${style}`, async () => {
      const { id } = await made.statement('The harbour froze.');
      const [froze, ships] = [
        await made.claim('harbour', 'The harbour froze in January.'),
        await made.claim('harbour', 'Forty ships waited outside.'),
      ];
      const reference = (family: string, title: string, year: number) =>
        addReference(open.workspace, 'Ida', 'winter', {
          csl: {
            ...{ type: 'book', title, author: [{ family, given: family.slice(0, 1) }] },
            issued: { 'date-parts': [[year]] },
          },
        });
      const cite = async (claim: string, reference: string) => {
        const rest = { intent: 'citesAsEvidence', locator: '', quote: '', note: '' } as const;
        await addCitation(open.workspace, 'Ida', 'winter', { claim, reference, ...rest });
      };
      // The one that comes first by name is cited first, but by the quote that stands second.
      const [zeal, ice] = [await reference('Aster', 'Zeal', 2001), await reference('Berg', 'Ice', 1999)];
      await cite(ships.id, zeal.id);
      await cite(froze.id, ice.id);
      await made.stance(id, froze.id, 'affirms');
      await made.stance(id, ships.id, 'affirms');
      const { rev } = await requireRecord(open.workspace, 'winter', 'project', 'winter');
      await reviseProject(open.workspace, 'Ida', 'winter', rev, { style });
      const report = await read();
      const lines = report.references.map(({ entry, reference: { csl } }) => markdownEntry(entry, csl));
      expect(lines).to.deep.equal(wanted);
      const [first] = report.sections[0]?.statements[0]?.accounts[0]?.voices ?? [];
      const quotes = first?.state === 'speaks' ? first.quotes : [];
      expect(quotes.map(({ citations }) => citations[0]?.reference.number)).to.deep.equal(
        style === 'apa' ? [2, 1] : [1, 2],
      );
    });

  it('keeps saying where words stood that a new version has not any more, and asks for a new look at a silence', async () => {
    const { id } = await made.statement('The harbour froze.');
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    await made.stance(id, froze.id, 'affirms');
    await made.silence(id, 'baker');
    for (const source of ['harbour', 'baker'] as const) {
      const { rev } = await requireRecord(open.workspace, 'winter', 'source', source);
      const body = 'Of other things altogether, and at some length.';
      await addVersion(open.workspace, 'Ida', 'winter', source, rev, { body, origin: 'edit' });
    }
    const report = await read();
    const [statement] = report.sections[0]?.statements ?? [];
    const [harbour, baker] = statement === undefined ? [] : voicesOf(statement);
    expect(
      harbour?.state === 'speaks' &&
        harbour.quotes.map(({ claim, place }) => [claim.target.state, place?.version]),
    ).to.deep.equal([['lost', 1]]);
    expect(baker?.state).to.equal('needsLook');
    expect(report.counts.unsure).to.equal(1);
  });
});
