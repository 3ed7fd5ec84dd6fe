import type { SampleClaim } from '../sample.ts';

export const turonColumnClaims: readonly SampleClaim[] = [
  {
    key: 't-water',
    by: 'khanh',
    quotes: ['Sách Anh thường coi đây là một trạm lấy nước.'],
    kind: 'factual',
    voice: { who: 'other', name: 'British books', framing: 'British', manner: 'reported' },
    tags: ['Turon'],
  },
  {
    key: 't-diplomacy',
    by: 'khanh',
    quotes: [
      'Nhưng đối với triều Tây Sơn, một chiến hạm 64 khẩu pháo đậu trước cửa sông là chuyện bang giao, không phải chuyện nước ngọt.',
    ],
    kind: 'evaluative',
    tags: ['Turon'],
  },
  {
    key: 't-jackson',
    by: 'whitlock',
    quotes: [
      'Giữa lúc ấy, thuyền trưởng Jackson cùng bảy người của sứ đoàn chèo thuyền vào sông đo vẽ, bị bắt giải về kinh, mấy hôm sau mới được thả.',
    ],
    kind: 'factual',
    tags: ['Turon', 'survey'],
  },
  {
    key: 't-stand-in',
    by: 'khanh',
    quotes: [
      'Người mang danh quốc vương Nguyễn Quang Bình hôm ấy không phải là vua Quang Trung mà là một người đóng thay, sử chép tên là Phạm Công Trị.',
    ],
    kind: 'factual',
    certainty: 'likely',
    tags: ['1790'],
  },
  {
    key: 't-no-kowtow',
    by: 'khanh',
    quotes: ['Ông không phải lạy như sứ thần các nước.'],
    kind: 'factual',
    certainty: 'unsure',
    tags: ['1790', 'kneeling'],
    note: 'Stated without a source. The embrace is well attested for the day of arrival; the days that followed are another matter.',
  },
  {
    key: 't-embrace',
    by: 'lin',
    quotes: ['Ông được làm lễ “bão kiến thỉnh an”, nghĩa là ôm gối nhà vua như người thân đi xa trở về.'],
    kind: 'definition',
    tags: ['1790', 'ritual'],
    note: '即“抱见请安”。',
  },
  {
    key: 't-mould',
    by: 'khanh',
    quotes: [
      'Vậy nghi lễ ở Nhiệt Hà không phải là một cái khuôn cứng: nó nới ra mỗi khi triều đình nhà Thanh thấy cần.',
    ],
    kind: 'causal',
    tags: ['ritual', 'rule'],
  },
  {
    key: 't-not-first',
    by: 'whitlock',
    quotes: ['Bởi thế Macartney không phải là người đầu tiên được miễn khấu đầu.'],
    kind: 'factual',
    voice: { who: 'author', manner: 'inferred' },
    tags: ['kneeling'],
  },
  {
    key: 't-near-hundred',
    by: 'whitlock',
    quotes: ['gần 100'],
    kind: 'factual',
    tags: ['numbers'],
    note: 'From the table.',
  },
  {
    key: 't-second-bargain',
    by: 'khanh',
    quotes: [
      'Nhìn từ Phú Xuân, đó chỉ là lần mặc cả thứ hai trong vòng ba năm, và người mặc cả giỏi hơn đã về nhà từ trước.',
    ],
    kind: 'evaluative',
    tags: ['negotiation', '1790'],
  },
  {
    key: 't-empty-hands',
    by: 'whitlock',
    quotes: [
      'Người Anh đem sáu trăm hòm quà mà ra về tay không; đoàn Tây Sơn đem một đôi voi và được hòa bình.',
    ],
    kind: 'factual',
    tags: ['outcome', 'presents'],
  },
  {
    key: 't-ask-first',
    by: 'khanh',
    quotes: ['trước khi bàn đến đầu gối, hãy hỏi xem triều đình kia đang cần gì'],
    kind: 'normative',
    tags: ['negotiation'],
  },
  {
    key: 't-himself',
    by: 'lin',
    quotes: ['Nguyễn Duy Chính cho rằng chính vua Quang Trung đã sang Nhiệt Hà'],
    kind: 'factual',
    voice: { who: 'other', name: 'Nguyễn Duy Chính', framing: 'Vietnamese', manner: 'reported' },
    tags: ['1790'],
    note: 'The column puts its own doubt into a footnote.',
  },
];
