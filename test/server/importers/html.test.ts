import { expect } from 'chai';
import { importer } from '../../../server/importers/html.ts';

const matches = (text: string) => importer.matches?.({ name: '', mediaType: '', bytes: Buffer.from(text) });

describe('telling a web page by its first letters', () => {
  const pages = [
    '<!DOCTYPE html><title>x</title>',
    '  <html lang="vi"><body>Nước',
    '<?xml version="1.0"?>\n<!DOCTYPE html>',
    '<p>The bridge fell.</p>\n<p>Nobody was hurt.</p>',
    '<!-- a comment --><div class="story"><h1>The bridge</h1><p>It fell.</p></div>',
    '<meta charset="utf-8"><h2>桥</h2><p lang="zh">桥塌了。</p>',
    '<span>By <b>Ana Mol</b></span><ul><li>one</li><li>two</li></ul>',
    `<p>${'A long paragraph. '.repeat(200)}</p><p>And a short one.</p>`,
  ];
  for (const page of pages)
    it(`knows ${JSON.stringify(page.slice(0, 60))}`, () => expect(matches(page)).to.equal(true));

  const others = [
    'In HTML, <p>one</p> and <p>two</p> are paragraphs.',
    '<p>One tag that was never followed by another.</p>',
    '<Anna> Hello!\n<Bert> Hello, Anna!\n<Anna> Goodbye.',
    '< 5 % of <p> and </p> and </p>',
    '<https://example.org/a> is where it stood.',
    '<note><to>Ana</to><from>Jan</from></note>',
    '<b>Bold</b> and <i>italic</i> words alone.',
    '',
  ];
  for (const other of others)
    it(`leaves ${JSON.stringify(other.slice(0, 60))}`, () => expect(matches(other)).to.equal(false));
});
