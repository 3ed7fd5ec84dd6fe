import type { MentionWords } from '../mention-words.ts';

export const zh: MentionWords = {
  before: {
    obtainsSupportFrom: '根据 根據 依据 依據 按照 正如 据 據 引自',
    citesAsEvidence: '例如 数据来自 數據來自',
    disagreesWith: '不同于 不同於 与之相反 不同意 反驳 反駁 反对 反對 否定 质疑 質疑 有别于 有別於 驳斥 駁斥',
    critiques: '批评 批評 批判',
    agreesWith: '赞同 贊同 同意 支持 认同 認同',
    qualifies: '但参见 但參見 但见',
    discusses: '参见 參見 参看 參看 参考 參考 详见 詳見 讨论 討論 见 見',
  },
  after: {
    disagreesWith: '的看法不同 的观点不同 的觀點不同 的看法相反 的观点相反 的觀點相反',
    obtainsSupportFrom:
      '认为 認為 指出 表示 强调 強調 主张 主張 提出 称 稱 写道 寫道 说 說 声称 聲稱 断言 斷言 反驳 反駁 批评 批評 质疑 質疑 坚持 堅持 承认 承認 警告 建议 建議 预测 預測 否认 否認 解释 解釋 提到 看来 看來 所言 所说 所說 所述 考证 考證 推断 推斷 的看法 的观点 的觀點 的说法 的說法 的论述 的論述 的解释 的解釋',
    citesAsEvidence: '发现 發現 表明 证明 證明 显示 顯示 揭示 证实 證實',
    discusses: '讨论 討論 分析 考察 研究 探讨 探討 的研究 的著作 的文章',
  },
  weak: '见 見 支持 同意 反对 反對 否定 批评 批評 批判 讨论 討論 参考 參考 例如 提出 称 稱 说 說 表示 坚持 堅持 承认 承認 警告 建议 建議 否认 否認 解释 解釋 提到 发现 發現 分析 考察 研究 探讨 探討 强调 強調 声称 聲稱',
  and: '和 与 與 及 、',
  others: '等 等人',
  spaceless: true,
};
