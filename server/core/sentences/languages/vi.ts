import type { LanguageRules } from '../language-rules.ts';

export const vi: LanguageRules = {
  never:
    'đh cđ ubnd đhqg thpt tp gs ts pgs ths th.s bs ks ls nxb đ/c ô b mr mrs dr gs.ts pgs.ts tx tt kts nsưt nsnd gsts đc cn ncs ' +
    'tskh',
  number: 'tr q p số khoản đ t ch h',
  last: 'v.v v.v.. vv',
  maybe: 'tp.hcm tcn scn tr.cn s.cn u.s jr inc co ltd',
  speaking: 'nói hỏi đáp kêu hét thưa reo thốt gọi',
  starters:
    'Các Những Một Hai Ba Nhiều Mỗi Mọi Tất Cả Khi Nếu Vì Do Bởi Tuy Mặc Dù Nhưng Và Hoặc Hay Song Nhiên Trong Ngoài Trên Dưới Tại ' +
    'Ở Từ Đến Với Cùng Theo Về Cho Để Sau Trước Giữa Đây Đó Này Kia Ông Bà Anh Chị Em Tôi Chúng Họ Nó Ta Người Việc Sự Cuộc Điều ' +
    'Không Chưa Đã Đang Sẽ Có Là Được Bị Cũng Vẫn Còn Chỉ Rất Nay Hôm Năm Ngày Lúc Bên Thế Như Vậy Ngay Đối Nhờ Hiện Đồng',
};
