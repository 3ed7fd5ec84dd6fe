import { expect } from 'chai';
import fc from 'fast-check';
import { marked } from 'marked';
import { renderDocument } from '../../../server/core/document/render-document.ts';
import { escapeMarkdown } from '../../../server/formats/escape-markdown.ts';

/** Pieces that mean something in Markdown, in any order. */
const piece = fc.constantFrom(
  ...[
    '#',
    '# ',
    '- ',
    '+',
    '1. ',
    '1) ',
    '> ',
    '***',
    '_',
    '`',
    '~~',
    '|',
    '[',
    ']',
    '](',
    '(javascript:alert(1))',
  ],
  ...[
    '<script>',
    '</b>',
    '<!--',
    '&amp;',
    '&#58;',
    '\\',
    '!',
    '[^1]',
    '[^1]: ',
    '===',
    '---',
    '    ',
    '\t',
    '\n',
    '\n\n',
  ],
  ...['word', 'từ', '字', ' ', ':', '$x$', '^', '{', '=', '{.c}'],
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

describe('text in Markdown', () => {
  it('reads as the same words, in one paragraph, by our own renderer', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { text: read, blocks } = renderDocument(escapeMarkdown(words));
        expect(read).to.equal(plain(words));
        expect(blocks.every(({ type }) => type === 'paragraph')).to.equal(true);
      }),
    );
  });

  it('has no mark, link or HTML of its own for a renderer that lets everything through', () => {
    fc.assert(
      fc.property(text, (words) => {
        const html = marked.parse(`- x: ${escapeMarkdown(words)}\n`, { async: false });
        expect(html.replace(/^<ul>\n<li>|<\/li>\n<\/ul>\n$/g, '')).not.to.match(/<|javascript:[^<]*"/);
      }),
    );
  });
});
