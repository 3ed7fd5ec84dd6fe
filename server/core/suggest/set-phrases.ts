/** What groups of words say that their words do not. Words of a group are joined by `_`, groups parted by spaces; lower case, NFC. */
export interface SetPhrases {
  /** Groups that hold a negation or quantifier and are none. */
  readonly neutral?: string;
  /** Negations of several words, and verbs that negate what they govern. */
  readonly negations?: string;
  readonly all?: string;
  readonly most?: string;
  readonly many?: string;
  readonly some?: string;
  readonly few?: string;
  readonly only?: string;
}

/** By primary language subtag; they add to the single words of `language-words/`. */
export const setPhrases: Readonly<Record<string, SetPhrases>> = {
  en: {
    neutral:
      'not_only not_just not_merely no_doubt no_less_than no_more_than no_fewer_than no_sooner no_matter not_least at_all if_any as_many_as many_as most_of_all two_most three_most the_most all_but first_of_all above_all after_all no_longer_than at_most at_least once_again',
    negations:
      'deny denies denied denying refuse refuses refused refusing fail fails failed lack lacks lacked no_longer in_no_way far_from not_a_single nor_any',
    all: 'all every each entire whole both_of',
    some: 'a_few a_number_of part_of some_of',
    few: 'only_a_few a_handful_of very_few',
    only: 'only solely exclusively alone',
  },
  fr: {
    neutral: 'non_seulement pas_seulement tout_de_même pas_moins du_tout',
    negations: 'nie nient nia refuse refusa',
    only: 'seul seule seulement uniquement',
  },
  de: {
    neutral: 'nicht_nur vor_allem',
    negations: 'bestreitet bestritt leugnet verneint',
    only: 'nur ausschließlich lediglich',
  },
  es: {
    neutral: 'no_solo no_sólo no_obstante sobre_todo',
    negations: 'niega negó rechaza',
    only: 'solo sólo solamente únicamente',
  },
  ru: { neutral: 'не_только прежде_всего все_же', negations: 'отрицает отрицал', only: 'только лишь' },
  vi: {
    neutral:
      'không_quân không_gian không_chỉ không_những không_khí không_kích hàng_không không_ít không_lâu không_phận ít_nhất nhiều_nhất toàn_cầu toàn_diện toàn_quốc chưa_kể hai_bên đa_phương đa_dạng đa_số_phiếu thường_trực thường_niên',
    negations: 'không_hề không_phải chưa_từng chưa_hề không_còn phủ_nhận từ_chối',
    all: 'tất_cả toàn_bộ toàn_thể',
    most: 'hầu_hết đa_số phần_lớn hầu_như',
    some: 'một_số một_vài một_phần',
    few: 'số_ít thiểu_số',
    only: 'chỉ duy_nhất chỉ_có',
  },
  zh: {
    neutral:
      '不仅 不但 不断 不同 不少 不久 不过 不得不 不管 不论 不禁 不满 不止 不安 不足 不幸 不只 不光 差不多 无论 无数 无疑 无线 未来 无人机 不等 不明 不稳 不利 非常 非洲 除非 首都 成都 都市 京都 首都 非法 无线电 只要 只是 仅仅是 是否 能否 否则',
    negations: '否认 拒绝 绝不 决不 不会 不能 不再 不曾 尚未 并不 并没有 毫无 未能 没能 没有任何',
    all: '整个 每艘 每一 凡是 全都',
    most: '绝大多数 大多',
    many: '大量 大批',
    some: '有的 一部分',
    few: '极少数 少量 个别',
    only: '只有 仅有 唯一 仅仅 只 仅',
  },
};
