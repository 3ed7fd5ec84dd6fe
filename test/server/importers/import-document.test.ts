import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { DomainError } from '../../../server/core/errors.ts';
import { maxDocumentBytes } from '../../../server/core/source.ts';
import { importDocument } from '../../../server/importers/import-document.ts';

const from = (bytes: Uint8Array | string, name = 'paper.txt', mediaType = '') =>
  importDocument(
    { name, mediaType, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes },
    new Set(),
  );

async function failure(promise: Promise<unknown>): Promise<DomainError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('importing a file that is not text', () => {
  const zip = Buffer.from('504b0304140000000800', 'hex');
  const files: [string, Uint8Array, string][] = [
    ['a zip archive', Buffer.concat([zip, Buffer.from('stuff/a.bin')]), 'a zip archive'],
    [
      'a Word document',
      Buffer.concat([zip, Buffer.from('[Content_Types].xml word/document.xml')]),
      'a Word document',
    ],
    ['an EPUB', Buffer.concat([zip, Buffer.from('mimetypeapplication/epub+zip')]), 'an EPUB book'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'a PDF'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a PNG image'],
    ['a gzip archive', gzipSync('text'), 'a gzip archive'],
    ['bytes with NULs', Buffer.from([65, 0, 0, 1, 2, 3, 0, 66]), 'binary data'],
    ['bytes full of controls', Buffer.from(Array.from({ length: 400 }, (_, at) => at % 32)), 'binary data'],
  ];
  for (const [what, bytes, seems] of files) {
    it(`says what it seems to be and what can be imported: ${what} named .txt`, async () => {
      const error = await failure(from(bytes));
      expect(error.code).to.equal('unreadable');
      expect(error.message)
        .to.contain(seems)
        .and.to.contain('plain text (.txt)')
        .and.to.contain('Markdown (.md)');
    });
  }
});

describe('importing a file of the wrong size or kind', () => {
  it('refuses an empty file', async () => expect((await failure(from(''))).code).to.equal('invalid'));

  it('refuses a file without a word', async () => {
    expect((await failure(from(' \n\n\t\n'))).code).to.equal('invalid');
    expect((await failure(from('<html><body><div> </div></body></html>', 'a.html'))).code).to.equal(
      'invalid',
    );
  });

  it('refuses a file over the bound and names the bound', async () => {
    const error = await failure(from(Buffer.alloc(maxDocumentBytes + 1, 'a')));
    expect(error.code).to.equal('too-large');
    expect(error.details.limit).to.equal(maxDocumentBytes);
    expect(error.message).to.contain('10 MB');
  });

  it('goes by the media type where the extension says nothing', async () => {
    expect((await from('# A\n\nb', 'paste', 'text/markdown; charset=utf-8')).format).to.equal('markdown');
  });

  it('looks at the bytes where neither says anything', async () => {
    expect((await from('<!DOCTYPE html><title>x</title><p>word', 'page')).format).to.equal('html');
    expect((await from('words and words', 'README', 'application/octet-stream')).format).to.equal('text');
  });

  it('refuses what it cannot place', async () => {
    const error = await failure(from(Buffer.from([0xe9, 0xe8, 0xe9, 0x20, 0x41]), 'thing.xyz'));
    expect(error.code).to.equal('unsupported-media');
    expect(error.message).to.contain('web page (.html)');
  });
});

describe('importing text in any charset', () => {
  const sentence = 'The delegates met at the café — “at last”, as one of them said.\n';
  it('reads UTF-16 with and without a byte order mark', async () => {
    const little = Buffer.from(sentence, 'utf16le');
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little]);
    const big = Buffer.from(marked).swap16();
    for (const bytes of [little, marked, big]) {
      const { body, warnings } = await from(bytes);
      expect(body).to.equal(sentence);
      expect(warnings).to.deep.equal([]);
    }
  });

  it('drops the byte order mark of UTF-8, carriage returns, and composes letters', async () => {
    expect((await from('\ufeffCafe\u0301 closed, they said.\r\nSo they left.\r\n')).body).to.contain(
      'Café closed',
    );
  });

  // Each encodes “the two towns” or the like in a charset that is still met with; the bytes are written out.
  const legacy: [string, string, string][] = [
    [
      'Big5',
      'b4e7a466aabaaec9b6a1aaeda141a8e2add3c2eda46ca6dbb171c2c2bef4a77eb6f2a548abe1ab4ba640a5cea440b1f8b4e7b2eea141bdd6a45dbba1a4a3b24db36fac4fbdd6a558aababffaa143',
      '兩個鎮子',
    ],
    [
      'Shift_JIS',
      '93f182c282cc92ac82cd8bb482aa978e82bf82c482a982e7936e82b5914482f08ba493af82c58e6782c182c482a282bd8142',
      '二つの町は',
    ],
    [
      'EUC-KR',
      'b5ce20b8b6c0bbc0ba20b4d9b8aeb0a120b9abb3cac1f820b5dab7ce20b3aab7edb9e8b8a620c7d4b2b220bde8b4d92e',
      '두 마을은',
    ],
    [
      'Windows-1258',
      '48616920746869f2207472e2ec6e2064f96e67206368756e67206df4f27420636f6e20f06fcc2074fdcc206b68692063e2cc752073e2f270',
      'một con đò',
    ],
    ['Windows-1251', 'c4e2e020e3eef0eee4e020eff0eeeae0', 'Два города'],
    [
      'Windows-1252',
      '4465722052617420e4756e646572742073656c74656e206574776173fc626572206469652046e4687265',
      'Der Rat',
    ],
  ];
  for (const [name, hex, words] of legacy) {
    it(`guesses ${name} and says so`, async () => {
      const { body, warnings } = await from(Buffer.from(hex, 'hex'));
      expect(warnings.map(({ code }) => code)).to.deep.equal(['charset']);
      expect(warnings[0]?.message).to.contain(name);
      expect(body).to.contain(words);
    });
  }

  it('believes the charset that a page declares', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="iso-8859-1"></head><body><p>Une \xe9cluse \x96 et c\x92est tout.</p></body></html>',
      'latin1',
    );
    const { body, warnings } = await from(page, 'page.html');
    expect(body).to.equal('Une écluse – et c’est tout.\n');
    expect(warnings).to.deep.equal([]);
  });
});
