import { expect } from 'chai';
import { assessedWords, byVerdict, verdictCount } from '../../../server/core/assessed.ts';

const said = (creator: string, verdict: 'shares' | 'doubts' | 'rejects') => ({ creator, verdict, note: '' });

describe('assessments in words', () => {
  it('name who gives each verdict, in the order of the verdicts', () => {
    const words = assessedWords([
      said('Dan', 'rejects'),
      said('Ben', 'shares'),
      said('Eve', 'shares'),
      said('Cleo', 'shares'),
    ]);
    expect(words).to.equal('Ben, Eve and Cleo see it so too, Dan does not see it so');
  });

  it('say nothing where nobody has said anything', () => {
    expect(assessedWords([])).to.equal('');
    expect(byVerdict([])).to.deep.equal([]);
  });

  it('count one apart from several', () => {
    expect(verdictCount('doubts', 1)).to.equal('1 is not sure');
    expect(verdictCount('doubts', 3)).to.equal('3 are not sure');
  });
});
