import type { MentionWords } from '../mention-words.ts';

export const ja: MentionWords = {
  before: {
    citesAsEvidence: '例えば たとえば',
  },
  after: {
    obtainsSupportFrom:
      'によれば によると に従えば に依拠 を引用 の指摘 の主張 の見解 の議論 が述べ が指摘 が論じ が主張 が言う は述べ と述べ と論じ と主張 と指摘 と考え と書い と言 と結論 と説明 と強調 と批判 と反論',
    citesAsEvidence: 'が示し が示す が明らか を示し を明らか が証明 を証明 を実証 のデータ',
    disagreesWith: 'とは異なり と異なり とは違い に反して に反し に反対 とは逆に を否定 に異議',
    critiques: 'を批判 への批判',
    agreesWith: 'に賛同 に同意 を支持 と同じく と同様',
    discusses: 'の研究 の論文 の著作 を検討 を分析 を論じ を考察 を参照 参照',
  },
  weak: 'と考え と言 が言う を示し を明らか を証明 を支持 を否定 を批判 に反対 に同意 を検討 を分析 を論じ を考察 参照 を引用',
  and: 'と ・ 、 および 及び',
  others: 'ほか 他 ら たち 等',
  spaceless: true,
  isVerbLast: true,
};
