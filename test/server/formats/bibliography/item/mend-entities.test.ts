import { expect } from 'chai';
import { mendEntities } from '../../../../../server/formats/bibliography/item/mend-entities.ts';

describe('signs that were written as HTML', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Rain &amp; Wind', 'Rain & Wind'],
    ['Rain &amp;amp; Wind', 'Rain & Wind'],
    ['&lt;i&gt;Oryza&lt;/i&gt;', '<i>Oryza</i>'],
    ['a&#8211;b &#x2019;', 'a–b ’'],
    ['AT&T; R&D', 'AT&T; R&D'],
    ['&#1;&#9999999;', '&#1;&#9999999;'],
  ];
  for (const [text, mended] of cases) it(`reads ${text}`, () => expect(mendEntities(text)).to.equal(mended));
});
