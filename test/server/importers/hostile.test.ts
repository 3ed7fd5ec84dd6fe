import { expect } from 'chai';
import { DomainError } from '../../../server/core/errors.ts';
import { importDocument } from '../../../server/importers/import-document.ts';

const length = 400_000;
const fill = (unit: string) => unit.repeat(Math.floor(length / unit.length));

/** Reads the file, or the code with which it is refused. An error of any other kind fails the test. */
async function outcome(text: string, name: string): Promise<string> {
  try {
    const { body } = await importDocument({ name, mediaType: '', bytes: Buffer.from(text) }, new Set());
    return body;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('hostile text', () => {
  const units = [
    'a',
    'word ',
    '-',
    '- ',
    '-\n',
    '- a\n',
    '*',
    '*a ',
    '_a',
    '[',
    '](',
    '`',
    '~',
    '#',
    '# ',
    '> ',
    '>\n',
    '\\',
    '&',
    '<',
    '<a',
    '¹',
    '¹ a\n\nb¹ c\n\n',
    'ab-\n',
    'a\f',
    '1. ',
    '1.\n',
    '| a ',
    '|-',
    '```\n',
    'http://',
    '\u0301',
    '中',
    '|\t',
    'x.\n\n',
    '[^1]: ',
    '---\n',
    '&amp;',
    '“',
  ];
  for (const name of ['bomb.txt', 'bomb.md']) {
    for (const unit of units) {
      it(`is read or refused in bounded time: ${JSON.stringify(unit)} over and over in ${name}`, async () => {
        expect(await outcome(fill(unit), name))
          .to.be.a('string')
          .and.not.equal('');
      }).timeout(60_000);
    }
  }

  it('of blank lines alone holds no text', async () => {
    expect(await outcome('\n'.repeat(length), 'blank.txt')).to.equal('invalid');
  });

  it('with more lines than any book is refused with the bound', async () => {
    expect(await outcome('-\n'.repeat(1_100_000), 'dashes.txt')).to.equal('too-large');
  }).timeout(60_000);

  it('keeps a regular expression’s favourite enemy whole', async () => {
    expect(await outcome(`${'a'.repeat(50_000)}!`, 'redos.txt')).to.equal(`${'a'.repeat(50_000)}!\n`);
  });
});

describe('hostile pages', () => {
  it('nested too deep are flattened, with a warning, and keep their text', async () => {
    const deep = 25_000;
    const page = `<!doctype html>${'<div>'.repeat(deep)}<p>${'The text is here, all of it. '.repeat(40)}</p>${'</div>'.repeat(deep)}`;
    const upload = { name: 'deep.html', mediaType: '', bytes: Buffer.from(page) };
    const { body, warnings } = await importDocument(upload, new Set());
    expect(body.split('The text is here, all of it.').length).to.equal(41);
    expect(warnings.map(({ code }) => code)).to.include('nesting');
  }).timeout(60_000);

  for (const tag of ['div', 'b', 'ul><li', 'blockquote', 'table><tr><td', 'p', 'span']) {
    it(`of 100,000 open <${tag}> are refused with the bound`, async () => {
      expect(await outcome(`${`<${tag}>`.repeat(100_000)}x`, 'deep.html')).to.equal('too-large');
    }).timeout(60_000);
  }

  for (const unit of [
    '<',
    '<a ',
    '<a b="',
    '<!--',
    '</div>',
    '<p ',
    '&amp;',
    '<script>',
    "'",
    '<![CDATA[',
    '<?',
    '<p a=',
  ]) {
    it(`are read or refused: ${unit} over and over`, async () => {
      expect(await outcome(`<p>word</p>${fill(unit)}`, 'bomb.html'))
        .to.be.a('string')
        .and.not.equal('');
    }).timeout(60_000);
  }

  it('lose their scripts, handlers and script addresses', async () => {
    const page = `<body><article><h1>Safe</h1><p onclick="alert(1)">${'The towns met on the river. '.repeat(20)}
      <script>alert(2)</script><a href="javascript:alert(3)">one</a><a href=" JaVa&#10;script:alert(4)">two</a>
      <a href="data:text/html,<script>alert(5)</script>">three</a><img src="javascript:alert(6)" alt="picture">
      <iframe src="https://evil.example"></iframe><svg onload="alert(7)"><text>drawn</text></svg></p>
      <p>&lt;script&gt;alert(8)&lt;/script&gt;</p></article></body>`;
    const body = await outcome(page, 'page.html');
    expect(body).to.contain('one').and.to.contain('two').and.to.contain('three').and.to.contain('picture');
    expect(body).not.to.match(/javascript:|data:text|onclick|<iframe|<svg|(?<!\\)<script/i);
  });
});
