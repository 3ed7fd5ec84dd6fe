import { expect } from 'chai';
import { renderDocument } from '../../../../server/core/document/render-document.ts';

const textOf = (body: string) => renderDocument(body).text;

describe('renderDocument', () => {
  it('gives headings ids of their own that cannot be the page’s', () => {
    const { html } = renderDocument('# Notes\n\n# Notes\n\n# 注\n\n# !');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).to.deep.equal(['h-notes', 'h-notes-2', 'h-注', 'h--1']);
  });

  it('parts blocks by an empty line, cells by a tab and rows by a newline', () => {
    expect(textOf('One.\n\nTwo.\n\n|a|b|\n|-|-|\n|1|2|')).to.equal('One.\n\nTwo.\n\na\tb\n1\t2');
  });

  it('reads a line break inside a paragraph as a space, and as nothing in Chinese', () => {
    expect(textOf('hard\nwrapped\n\n硬换\n行的文字')).to.equal('hard wrapped\n\n硬换行的文字');
  });

  it('writes canonical text: NFC, LF, no controls, no lone surrogates', () => {
    expect(textOf('e\u0301\r\na\u0000b\u0007\ud800c\r\rd')).to.equal('é ab\ufffdc\n\nd');
  });
});
