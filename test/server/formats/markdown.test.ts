import { expect } from 'chai';
import { renderDocument } from '../../../server/core/document/render-document.ts';
import { addSource } from '../../../server/services/sources.ts';
import { addExportedProject, exported } from '../../support/exported-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('claims as a hand-out in Markdown', () => {
  let open: OpenApp;
  let text: string;
  before(async () => {
    open = await openApp();
    await addExportedProject(open.workspace);
    text = await exported(open.workspace, 'markdown');
  });
  after(() => open.close());

  it('has a heading for the project and one for each source, and none out of its content', () => {
    const { text: read, blocks } = renderDocument(text);
    const headings = blocks.filter(({ type }) => type === 'heading');
    expect(headings.map(({ start, end }) => read.slice(start, end))).to.deep.equal([
      'The winter of 1893',
      '- @Mayor | 市长',
      'The harbour',
    ]);
  });

  it('says which claims are not sure, with the words that they had when they last were', () => {
    const { text: read } = renderDocument(text);
    expect(read).to.contain('The text has changed since: 1 claim to be checked, 1 lost.');
    expect(read).to.match(
      /“50 ships waited outside for nine days\.”[\s\S]*To be checked:.*In version 1 it was “40 ships/,
    );
    expect(read).to.match(/Lost:.*In version 1 it was “The bread ran out on the sixth day\.”/);
  });

  it('tells kind, voice, relations and citations in words', () => {
    const { text: read } = renderDocument(text);
    expect(read).to.contain(
      'quotation · reported of @Nguyễn (*x*) · unsure · tags: +tag, ice; snow · =Eve, 2026-01-01',
    );
    expect(read).to.match(
      /≠ contradicts claim \d “The harbour froze in January\.” \(The harbour\): Both cannot be right\./,
    );
    expect(read).to.contain('(- @Mayor | 市长)');
    expect(read).to.match(
      /↑ is supported by claim \d “50 ships waited outside for nine days\.” \(The harbour\) \? to be checked/,
    );
    expect(read).to.match(/cites as evidence: =Kay \(n\.d\.\)\. An \*almanac\* of ice\. p\. 1 “Forty ships”/);
  });

  it('holds no link or HTML of its content, but for the addresses of sources', () => {
    const { html } = renderDocument(text);
    expect(html).not.to.match(/<script|<b>/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).to.deep.equal(['https://example.org/a?b=1&amp;c=2']);
    expect(text).not.to.match(/(?<!\\)<(?!https:)/);
  });

  it('says of a source without claims that it has none', async () => {
    const { workspace } = open;
    const metadata = {
      title: 'Bare',
      creators: [],
      publisher: '',
      date: '',
      url: '',
      language: '',
      framing: '',
    };
    await addSource(workspace, 'Ida', 'winter', { id: 'bare', metadata, body: 'Words.', origin: 'paste' });
    const bare = await exported(workspace, 'markdown', { source: 'bare' });
    expect(bare).to.equal(
      '# The winter of 1893\n\n0 claims on 1 source.\n\n## Bare\n\nThere is no claim on it.\n',
    );
  });
});
