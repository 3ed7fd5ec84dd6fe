import { expect } from 'chai';
import { readNames } from '../../../../../server/core/references/parse/read-names.ts';

const cases: Readonly<Record<string, readonly string[]>> = {
  'Brown, B., & Lee, C. M.': ['Brown, B.', 'Lee, C. M.'],
  'Li, Q., & Wu, Y.': ['Li, Q.', 'Wu, Y.'],
  'Brown, Ben, and Clara Lee': ['Brown, Ben', 'Lee, Clara'],
  'Brown, Ben, Clara Lee, and Dora de la Cruz': ['Brown, Ben', 'Lee, Clara', 'de la Cruz, Dora'],
  'Smith JA, Lee C, van den Berg H': ['Smith, JA', 'Lee, C', 'van den Berg, H'],
  'A. Becker, C. D. Evans, and F. Gallo': ['Becker, A.', 'Evans, C. D.', 'Gallo, F.'],
  'Adams, R. T.; Boyle, S.': ['Adams, R. T.', 'Boyle, S.'],
  'Brandt, Sabine / Keller, Uwe': ['Brandt, Sabine', 'Keller, Uwe'],
  'Иванов И. П., Петрова А. С.': ['Иванов, И. П.', 'Петрова, А. С.'],
  'OKAFOR N T, LINDQVIST S': ['OKAFOR, N T', 'LINDQVIST, S'],
  'TANGUY Erwan': ['TANGUY, Erwan'],
  'Whitlock, G. H., Jr.': ['Whitlock, G. H., Jr.'],
  'Gu Mingxia and Peter Holloway': ['Gu, Mingxia', 'Holloway, Peter'],
  'Kim Min-soo': ['Kim, Min-soo'],
  'Nguyễn Văn An, & Trần Thị Hoa': ['Nguyễn, Văn An', 'Trần, Thị Hoa'],
  'Tran Duc Minh': ['Tran, Duc Minh'],
  'Lý Thu Hà và cộng sự': ['Lý, Thu Hà'],
  'Gomez, Alicia, et al.': ['Gomez, Alicia'],
  '王小明, 李华, 等': ['王, 小明', '李, 华'],
  '欧阳青、高山': ['欧阳, 青', '高, 山'],
  김철수·박영희: ['김, 철수', '박, 영희'],
  'Deng Lihua 邓丽华 and Brown, B.': ['Deng, Lihua', 'Brown, B.'],
  'الساحلي، منى': ['الساحلي, منى'],
  'Ministry of Trade and Industry': ['Ministry of Trade and Industry'],
  'Bộ Thủy lợi': ['Bộ Thủy lợi'],
  Wasserstraßenamt: ['Wasserstraßenamt'],
  'Wasserstraßenamt Ost': ['Wasserstraßenamt Ost'],
  'Zhang, Lei (張磊)': ['Zhang, Lei'],
  'Duarte Gil, Ana': ['Duarte Gil, Ana'],
  王明和李华: ['王, 明', '李, 华'],
  大江共和国水利部: ['大江共和国水利部'],
  江口市水利局: ['江口市水利局'],
  Xinwen: ['Xinwen'],
  Anonymous: [],
  'O. V.': [],
  ' , ': [],
};

describe('the names of an entry', () => {
  for (const [text, expected] of Object.entries(cases))
    it(`“${text}” are ${expected.length === 0 ? 'none' : expected.join('; ')}`, () => {
      const read = readNames(text, false).map(({ family, given, suffix, literal }) =>
        [literal ?? family, given, suffix].filter((part) => part !== undefined).join(', '),
      );
      expect(read).to.deep.equal(expected);
    });

  it('of Japan are parted after two signs, where the family name is not one of one sign', () => {
    expect(readNames('田中一郎・林太郎', true)).to.deep.equal([
      { family: '田中', given: '一郎' },
      { family: '林', given: '太郎' },
    ]);
  });
});
