import { expect } from 'chai';
import { marked } from 'marked';
import { claimInputSchema } from '../../../server/core/claim.ts';
import { htmlReport } from '../../../server/formats/report-html.ts';
import { reportLinks } from '../../../server/formats/report-links.ts';
import { markdownReport } from '../../../server/formats/report-markdown.ts';
import { parsePage } from '../../../server/importers/html/dom.ts';
import { addCitation } from '../../../server/services/citations.ts';
import { addClaim } from '../../../server/services/claims.ts';
import { addProject } from '../../../server/services/projects.ts';
import { addReference } from '../../../server/services/references.ts';
import { readReport } from '../../../server/services/report.ts';
import { addSource } from '../../../server/services/sources.ts';
import { addStance } from '../../../server/services/stances.ts';
import { addStatement } from '../../../server/services/statements.ts';
import { setVerdict } from '../../../server/services/verdicts.ts';
import { writeReport } from '../../../server/services/write-report.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const hostile = `</style><script>alert(1)</script> [a](javascript:alert(1)) "*_\\</q> & \`code\` | x`;
const options = { origin: 'http://desk.example:4173', style: 'body { color: black }' };

describe('the report as a file', () => {
  let open: OpenApp;
  before(async () => {
    open = await openApp();
    const { workspace } = open;
    await addProject(workspace, 'Ida', { id: '三不', title: hostile, description: `# Why?\n\n${hostile}` });
    const metadata = {
      ...{ title: hostile, creators: [hostile], publisher: hostile, date: '1893-02' },
      ...{ url: 'https://a.example/?q=|&b=^`', language: 'ar', framing: hostile.slice(0, 80) },
    };
    const body = 'قال إن الميناء لم يتجمد.\n\nA sign of `<b>` & more stood here.';
    await addSource(workspace, 'Ida', '三不', { id: 'port', metadata, body, origin: 'paste' });
    const input = claimInputSchema.parse({
      target: { source: 'port', spans: [{ exact: 'A sign of <b> & more stood here.' }] },
    });
    const claim = await addClaim(workspace, hostile.slice(0, 80), '三不', input);
    const statement = await addStatement(workspace, 'Ida', '三不', {
      ...{ text: hostile, form: 'question', answers: [{ text: hostile }, { text: 'no' }] },
      ...{ topic: '# not a heading', tags: [], note: '' },
    });
    const stance = {
      statement: statement.id,
      claim: claim.id,
      kind: 'affirms',
      answer: 'a1',
      certainty: 'unsure',
    } as const;
    await addStance(workspace, hostile.slice(0, 80), '三不', { ...stance, rationale: hostile });
    const verdict = { rating: 'true', justification: hostile, evidence: [claim.id] };
    await setVerdict(workspace, 'Ida', '三不', statement.id, statement.rev, verdict);
  });
  after(() => open.close());

  const write = async (extension: 'html' | 'md') =>
    [...(await writeReport(open.workspace, '三不', extension, { quotes: 'stance' }, options))].join('');

  it('is one HTML page without script, form, frame, or anything to load, whatever people typed', async () => {
    const html = await write('html');
    const document = parsePage(html);
    for (const tag of ['script', 'link', 'img', 'iframe', 'form', 'base', 'object'])
      expect(document.querySelector(tag), tag).to.equal(null);
    expect(html).not.to.match(/\son\w+=|javascript:[^)]*"|@import|url\(/);
    expect([...html.matchAll(/<\/style>/g)]).to.have.length(1);
    const addresses = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
    for (const address of addresses)
      expect(address).to.match(/^(?:#|http:\/\/desk\.example:4173\/projects\/|https:\/\/a\.example\/)/);
    expect(
      addresses.some((one) =>
        one.startsWith('http://desk.example:4173/projects/%E4%B8%89%E4%B8%8D/sources/port#claim-'),
      ),
    ).to.equal(true);
  });

  it('gives the quote exactly, in its language and direction, with its place', async () => {
    const document = parsePage(await write('html'));
    const quote = document.querySelector('.voice__quotes q');
    expect(quote?.textContent).to.equal('A sign of <b> & more stood here.');
    expect([quote?.getAttribute('lang'), quote?.getAttribute('dir')]).to.deep.equal(['ar', 'auto']);
    expect(document.querySelector('.voice__quotes .place')?.textContent).to.equal('¶ 2, sentence 2');
  });

  it('leads from each quote to its note and back, and names every id once', async () => {
    const document = parsePage(await write('html'));
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.getAttribute('id'));
    expect(new Set(ids).size).to.equal(ids.length);
    const within = [...document.querySelectorAll('a')]
      .map((one) => one.getAttribute('href') ?? '')
      .filter((one) => one.startsWith('#'));
    expect(within.length).to.be.greaterThan(2);
    for (const address of within) expect(ids, address).to.include(address.slice(1));
  });

  it('is Markdown in which nothing that people typed is a mark, a link or HTML', async () => {
    const text = await write('md');
    const document = parsePage(`<body>${await marked.parse(text)}</body>`);
    for (const tag of ['script', 'style', 'b', 'code', 'table'])
      expect(document.querySelector(tag), tag).to.equal(null);
    const headings = [...document.querySelectorAll('h1, h2, h3')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(headings).to.deep.equal([
      hostile,
      'The sources',
      'How to read this',
      '# not a heading',
      `1. ${hostile}`,
    ]);
    for (const one of document.querySelectorAll('a'))
      expect(one.getAttribute('href')).to.match(
        /^(?:http:\/\/desk\.example:4173\/projects\/|https:\/\/a\.example\/)/,
      );
    expect(text).to.match(/\[\^1\]: .*\(unsure\): /);
    expect(text).to.include(
      '“A sign of \\<b\\> \\& more stood here.” ([¶ 2, sentence 2](<http://desk.example:4173',
    );
  });

  it('says of a report of nothing that there is nothing yet', async () => {
    await addProject(open.workspace, 'Ida', { id: 'empty', title: 'Empty', description: '' });
    for (const extension of ['html', 'md'] as const) {
      const file = await writeReport(open.workspace, 'empty', extension, { quotes: 'text' }, options);
      const text = [...file].join('');
      expect(text).to.include('There is no source in this report.');
      expect(text).to.include('There is no statement to report on yet.');
    }
  });

  // It comes last: the others ask for a report that cites nothing.
  it('sets its references in the style of the project, whatever stands in them', async () => {
    const csl = { type: 'book', title: hostile, author: [{ literal: hostile }], DOI: '10.1000/a_b' };
    const reference = await addReference(open.workspace, 'Ida', '三不', { csl });
    const [claim] = (await open.workspace.store.list('三不', { type: 'claim' })).items;
    const rest = { intent: 'citesAsEvidence', locator: '', quote: '', note: '' } as const;
    const ends = { claim: claim?.id ?? '', reference: reference.id };
    await addCitation(open.workspace, 'Ida', '三不', { ...ends, ...rest });
    for (const document of [
      parsePage(await write('html')),
      parsePage(await marked.parse(await write('md'))),
    ]) {
      expect(document.querySelector('script, img')).to.equal(null);
      const [entry] = [...document.querySelectorAll('ol li')].filter((one) =>
        (one.textContent ?? '').includes('10.1000/a_b'),
      );
      expect(entry?.querySelector('i, em')?.textContent).to.include('<script>alert(1)</script>');
      expect(entry?.querySelector('a[href*="doi.org"]')?.getAttribute('href')).to.equal(
        'https://doi.org/10.1000/a_b',
      );
    }
    const { report } = await readReport(open.workspace, '三不', { quotes: 'stance' });
    const entry = { runs: [], label: '', isPlain: true };
    const unset = { ...report, references: report.references.map((one) => ({ ...one, entry })) };
    const links = reportLinks('', '三不');
    expect([...markdownReport(unset, '')].join('')).to.include('doi: 10.1000/a\\_b');
    expect([...htmlReport(unset, links)].join('')).to.include('doi: 10.1000/a_b</li>');
  });
});
