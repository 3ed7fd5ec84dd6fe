import type { MentionWords } from '../mention-words.ts';

export const vi: MentionWords = {
  before: {
    obtainsSupportFrom:
      'theo như_nhận_định_của như_nhận_xét_của dẫn_theo dẫn_lời như_lời trích_lời theo_quan_điểm_của quan_điểm_của theo_ý_kiến_của',
    citesAsEvidence: 'số_liệu_của dựa_trên ví_dụ chẳng_hạn',
    disagreesWith:
      'trái_với trái_ngược_với khác_với không_như ngược_với bác_bỏ phản_đối không_đồng_ý_với phủ_nhận phản_bác',
    critiques: 'phê_phán chỉ_trích phê_bình',
    agreesWith: 'đồng_ý_với tán_thành nhất_trí_với phù_hợp_với đồng_tình_với giống_như',
    qualifies: 'nhưng_xem nhưng tuy_nhiên_xem',
    discusses:
      'xem xem_thêm tham_khảo so_sánh bàn_về thảo_luận nghiên_cứu_của công_trình_của cuốn_sách_của bài_viết_của',
  },
  after: {
    obtainsSupportFrom:
      'cho_rằng cho_biết nhận_định nhận_xét lập_luận nhấn_mạnh khẳng_định viết nói nêu nêu_rõ chỉ_ra_rằng cảnh_báo tuyên_bố đề_xuất bác_bỏ phản_đối phê_phán chỉ_trích thừa_nhận dự_báo',
    citesAsEvidence: 'chứng_minh cho_thấy chỉ_ra phát_hiện tìm_thấy xác_nhận từng_kể',
    discusses: 'phân_tích bàn_về thảo_luận nghiên_cứu xem_xét',
  },
  weak: 'xem nhưng nhưng_xem bác_bỏ phản_đối phê_phán chỉ_trích phê_bình tán_thành so_sánh bàn_về thảo_luận chẳng_hạn ví_dụ giống_như nói viết nêu tuyên_bố thừa_nhận đề_xuất phát_hiện tìm_thấy nghiên_cứu xem_xét cảnh_báo xác_nhận cho_biết',
  and: 'và &',
  others: 'và cộng sự các tác giả cs',
  leads: 'xem theo nhưng và tuy như gs ts pgs ths giáo sư tiến sĩ ông bà trong còn',
};
