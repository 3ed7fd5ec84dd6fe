import { expect } from 'chai';
import { isSlug, slugFrom } from '../../../server/core/ids.ts';

describe('slugs', () => {
  const titles: [string, string | undefined][] = [
    ['Brothers in Arms: No More?', 'brothers-in-arms-no-more'],
    ['Quan hệ Việt Nam – Đức', 'quan-he-viet-nam-duc'],
    ['中越关系', '中越关系'],
    ['العلاقات', 'العلاقات'],
    ['CON', 'con-1'],
    ['...', undefined],
    ['', undefined],
  ];
  for (const [title, slug] of titles) {
    it(`makes ${slug ?? 'nothing'} of “${title}”`, () => expect(slugFrom(title)).to.equal(slug));
  }

  for (const bad of [
    '../up',
    'a/b',
    'a\\b',
    'a..b',
    '.hidden',
    'nul',
    'a\u0000b',
    'x'.repeat(81),
    'end.',
    '',
  ]) {
    it(`refuses ${JSON.stringify(bad.slice(0, 12))}`, () => expect(isSlug(bad)).to.equal(false));
  }
});
