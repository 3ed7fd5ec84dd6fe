import { expect } from 'chai';
import { markFields } from '../../../../server/core/references/mark-fields.ts';

const year = (number: number) => ({ 'date-parts': [[number]] });

describe('where the fields of an entry stand in it', () => {
  const marked = (entry: string, csl: Parameters<typeof markFields>[1]) =>
    Object.fromEntries(markFields(entry, csl).map(({ name, start, end }) => [name, entry.slice(start, end)]));

  it('marks every field of an article, each once and without overlaps', () => {
    const entry =
      'Aster, B., & Dale, E. (2011). Ice of 2011: 7 roads. Journal of Ice, 7(2), 33–51. https://doi.org/10.1234/ice.7.2';
    const csl = {
      title: 'Ice of 2011: 7 roads',
      author: [
        { family: 'Aster', given: 'B.' },
        { family: 'Dale', given: 'E.' },
      ],
      issued: year(2011),
      'container-title': 'Journal of Ice',
      volume: '7',
      issue: '2',
      page: '33-51',
      DOI: '10.1234/ICE.7.2',
    };
    expect(marked(entry, csl)).to.deep.equal({
      author: 'Aster, B., & Dale, E.',
      issued: '2011',
      title: 'Ice of 2011: 7 roads',
      'container-title': 'Journal of Ice',
      volume: '7',
      issue: '2',
      page: '33–51',
      DOI: '10.1234/ice.7.2',
    });
    const marks = markFields(entry, csl);
    for (const [at, { start }] of marks.slice(1).entries()) expect(start).to.be.at.least(marks[at]?.end ?? 0);
  });

  it('marks Chinese words that stand against one another', () => {
    const csl = {
      title: '冰季航运',
      author: [{ family: '欧阳', given: '海' }],
      publisher: '海港社',
      issued: year(2009),
    };
    expect(marked('欧阳海.冰季航运[M].滨海:海港社,2009.', csl)).to.deep.equal({
      author: '欧阳海',
      title: '冰季航运',
      publisher: '海港社',
      issued: '2009',
    });
  });

  it('marks an institution that is author and publisher once as each, and a day whole', () => {
    const csl = {
      title: '红树林',
      author: [{ literal: '海岸所' }],
      publisher: '海岸所',
      issued: { 'date-parts': [[2018, 5, 7]] },
    };
    const marks = markFields('海岸所. 红树林[R]. 海岸所, 2018-05-07.', csl);
    expect(marks.map(({ name }) => name)).to.deep.equal(['author', 'title', 'publisher', 'issued']);
    expect(marks.at(-1)).to.include({ start: 18, end: 28 });
  });

  it('does not find a volume within a longer number, nor a field that stands there in other words', () => {
    expect(marked('Ice, 17, 2011.', { volume: '7', title: 'Snow' })).to.deep.equal({});
  });

  it('counts in UTF-16 code units behind letters beyond the basic plane', () => {
    expect(marked('𠮷野 氷. 2011.', { title: '氷', issued: year(2011) })).to.deep.equal({
      title: '氷',
      issued: '2011',
    });
  });

  it('finds nothing of nothing', () => {
    expect(markFields('', { title: 'Ice' })).to.deep.equal([]);
    expect(markFields('Ice', { title: '—' })).to.deep.equal([]);
  });
});
