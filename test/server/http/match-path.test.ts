import { expect } from 'chai';
import { pathMatcher } from '../../../server/http/match-path.ts';

describe('a path', () => {
  const match = pathMatcher([
    ['/api', 'root'],
    ['/api/things', 'list'],
    ['/api/things/new', 'new'],
    ['/api/things/:thing', 'one'],
    ['/api/things/:thing/parts/:part', 'part'],
  ]);
  const cases: readonly [path: string, value: string | undefined, params?: Record<string, string>][] = [
    ['/api', 'root'],
    ['/api/things', 'list'],
    ['/api/things/new', 'new'],
    ['/api/things/7', 'one', { thing: '7' }],
    ['/api/things/a%2Fb', 'one', { thing: 'a/b' }],
    ['/api/things/%E4%B8%AD', 'one', { thing: '中' }],
    ['/api/things/7/parts/__proto__', 'part', { thing: '7', part: '__proto__' }],
    ['/api/things/', undefined],
    ['/api/things//parts/x', undefined],
    ['/api/things/7/parts', undefined],
    ['/api/', undefined],
    ['/API', undefined],
    ['', undefined],
  ];
  for (const [path, value, params = {}] of cases) {
    it(`${path === '' ? 'that is empty' : path} leads to ${value ?? 'nothing'}`, () => {
      expect(match(path)).to.deep.equal(value === undefined ? undefined : { value, params });
    });
  }

  it('that is not encoded well is refused', () => {
    expect(() => match('/api/things/%zz')).to.throw(/not encoded/);
  });

  it('cannot have a segment of two names', () => {
    expect(() =>
      pathMatcher([
        ['/a/:b', 1],
        ['/a/:c/d', 2],
      ]),
    ).to.throw(/:b and :c/);
  });
});
