/** Signs in the wording that a sentence claims something, and what. */
export const cueKinds = [
  'reporting',
  'causal',
  'normative',
  'predictive',
  'comparative',
  'evaluative',
  'definition',
  'asking',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** Words and groups of words by kind, in any of their forms; groups joined by `_`. In Chinese, stretches of text. */
export type Cues = Readonly<Record<CueKind, string>>;

/** By primary language subtag. A language that has none is judged by numbers, names and length alone. */
export const cues: Readonly<Record<string, Cues>> = {
  en: {
    reporting:
      'say report state claim announce argue according_to maintain insist assert declare affirm suggest conclude estimate show reveal find confirm warn accuse note observe acknowledge deny allege swear',
    causal:
      'because cause led_to lead_to result_in resulted_in due_to therefore thus hence owing_to as_a_result consequently bring_about driven_by contribute_to thanks_to in_order_to stem_from forced',
    normative: 'should must ought need_to has_to have_to had_better it_is_time required_to',
    predictive:
      'will shall likely expect forecast predict projected going_to in_the_future by_2030 soon unlikely would may might could set_to slated_to poised_to',
    comparative:
      'more_than less_than fewer_than larger greater smaller higher lower faster stronger weaker better worse largest biggest greatest highest lowest most least first_time only double twice half rather_than compared_with increase decrease decline grow outnumber',
    evaluative:
      'important significant serious crucial grave remarkable success failure successful dangerous unfair just unjust illegal legal legitimate weak strong good bad best worst effective costly disastrous historic unprecedented overestimate underestimate',
    definition: 'defined_as means refers_to is_called known_as so-called namely consists_of is_a_form_of',
    asking: 'please click subscribe read_more sign_up',
  },
  zh: {
    reporting: '说 表示 指出 称 认为 报道 宣布 声称 强调 证实 承认 据 显示 透露 警告 指责 主张 报告 宣称',
    causal: '因为 由于 因此 导致 造成 所以 引起 使得 从而 以致 促使 为了 致使',
    normative: '应该 应当 必须 需要 不应 有必要 务必 理应',
    predictive: '将 将会 预计 可能 预测 有望 未来 即将 会在',
    comparative: '比 更 最 超过 多于 少于 高于 低于 以上 以下 增加 减少 增长 下降 倍 首次 第一',
    evaluative: '重要 严重 重大 成功 失败 危险 合法 非法 公正 不公 有效 历史性 显著 良好',
    definition: '是指 指的是 称为 叫做 所谓 定义为 即',
    asking: '点击 订阅 请',
  },
  vi: {
    reporting:
      'nói cho_biết cho_rằng tuyên_bố báo_cáo theo khẳng_định nhấn_mạnh thừa_nhận xác_nhận cảnh_báo cáo_buộc khai nhận_định đưa_tin viết',
    causal: 'vì bởi_vì do nên gây_ra dẫn_đến khiến vì_vậy do_đó kết_quả_là nhờ buộc',
    normative: 'nên phải cần cần_phải bắt_buộc không_được',
    predictive: 'sẽ có_thể dự_kiến dự_báo sắp tương_lai khả_năng',
    comparative: 'hơn nhất tăng giảm gấp lớn_hơn ít_hơn nhiều_hơn vượt lần_đầu so_với',
    evaluative:
      'quan_trọng nghiêm_trọng thành_công thất_bại nguy_hiểm hợp_pháp bất_hợp_pháp hiệu_quả lịch_sử đáng_kể',
    definition: 'nghĩa_là được_gọi_là tức_là gồm_có gọi_là',
    asking: 'bấm đăng_ký xin vui_lòng',
  },
  fr: {
    reporting: 'dit déclare affirme selon annonce rapporte soutient estime montre révèle confirme',
    causal: 'parce_que car cause entraîne provoque donc grâce_à à_cause conduit_à',
    normative: 'doit doivent devrait devraient faut falloir',
    predictive: 'sera seront prévoit probable va vont pourrait avenir',
    comparative: 'plus_que moins_que plus_de moins_de premier augmente diminue double meilleur pire',
    evaluative: 'important grave essentiel réussi échec dangereux légal illégal historique',
    definition: 'signifie désigne appelé défini',
    asking: 'cliquez abonnez',
  },
  de: {
    reporting: 'sagt sagte erklärt behauptet laut berichtet zufolge meldet betont bestätigt',
    causal: 'weil verursacht führte deshalb daher aufgrund wegen dadurch folge',
    normative: 'soll sollte sollten muss müssen müsste',
    predictive: 'wird werden voraussichtlich erwartet könnte wahrscheinlich prognose',
    comparative:
      'mehr_als weniger_als größer größte kleiner höher niedriger erste verdoppelt besser schlechter',
    evaluative: 'wichtig schwerwiegend erfolgreich gescheitert gefährlich legal illegal historisch',
    definition: 'bedeutet heißt bezeichnet genannt',
    asking: 'klicken abonnieren',
  },
  es: {
    reporting: 'dijo dice según declaró afirmó anunció informó sostiene señala confirma',
    causal: 'porque causa causó provocó debido_a por_eso llevó_a gracias_a',
    normative: 'debe deben debería deberían hay_que',
    predictive: 'será serán prevé probable podría futuro va_a',
    comparative: 'más_que menos_que más_de menos_de primero mayor menor aumentó disminuyó mejor peor',
    evaluative: 'importante grave exitoso fracaso peligroso legal ilegal histórico',
    definition: 'significa llamado se_define',
    asking: 'haga_clic suscríbase',
  },
};
