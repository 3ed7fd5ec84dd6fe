import type { MentionWords } from '../mention-words.ts';

export const ko: MentionWords = {
  before: {
    citesAsEvidence: '예를_들어 예컨대',
    discusses: '참조:',
  },
  after: {
    obtainsSupportFrom:
      '에_따르면 에_의하면 의_견해 의_주장 의_지적 의_말을_빌리 를_인용 을_인용 이_말하듯 가_말하듯 지적했듯 지적하듯 주장했듯 주장하듯 고_주장 고_지적 고_설명 고_강조 고_본다 고_보았 고_서술 고_말 고_썼 고_결론 고_비판 고_반박',
    citesAsEvidence:
      '보여_준 보여준 보여_주 보여주 를_증명 을_증명 를_입증 을_입증 밝혔듯 를_밝혔 을_밝혔 의_자료',
    disagreesWith:
      '와_달리 과_달리 와는_달리 과는_달리 에_반하여 에_반해 에_반대 를_부정 을_부정 를_반박 을_반박',
    critiques: '를_비판 을_비판 에_대한_비판',
    agreesWith: '에_동의 와_마찬가지로 과_마찬가지로 를_지지 을_지지',
    discusses: '의_연구 의_논문 의_저서 를_분석 을_분석 를_검토 을_검토 를_다룬 을_다룬 참조',
  },
  weak: '고_말 고_본다 고_보았 를_증명 을_증명 보여_주 보여주 보여_준 보여준 를_지지 을_지지 를_부정 을_부정 를_비판 을_비판 에_반대 에_동의 를_분석 을_분석 를_검토 을_검토 를_다룬 을_다룬 를_밝혔 을_밝혔 참조',
  and: '과 와 및 · ・ ,',
  others: '외 등',
  spaceless: true,
  isVerbLast: true,
};
