import type { Terms } from './terms.ts';

/** Government, law and diplomacy: English; Chinese; Vietnamese. */
export const publicLife: Terms = `
communist; 共产主义,共产; cộng sản
communist party; 共产党,党中央; đảng cộng sản
party; 政党,党; đảng
congress; 代表大会,国会; đại hội
national assembly,parliament; 国会,议会,人大; quốc hội,nghị viện
government; 政府; chính phủ,chính quyền
state; 国家; nhà nước
king; 国王; vua,quốc vương
emperor; 皇帝; hoàng đế
president; 总统,主席; tổng thống,chủ tịch
general secretary; 总书记; tổng bí thư
prime minister,premier; 总理,首相; thủ tướng
minister; 部长,大臣; bộ trưởng
foreign minister; 外长,外交部长; ngoại trưởng,bộ trưởng ngoại giao
foreign ministry,ministry of foreign affairs; 外交部; bộ ngoại giao
defence ministry,defense ministry,ministry of defence,ministry of defense; 国防部; bộ quốc phòng
ministry; 部委; bộ
spokesman,spokesperson,spokeswoman; 发言人; người phát ngôn
ambassador; 大使; đại sứ
embassy; 大使馆,使馆; đại sứ quán
envoy; 特使,使者; đặc phái viên,sứ giả
governor; 省长,总督; thống đốc,tỉnh trưởng
mayor; 市长; thị trưởng
leader; 领导人,领袖; lãnh đạo,lãnh tụ
official; 官员; quan chức
diplomat; 外交官; nhà ngoại giao
diplomacy,diplomatic; 外交; ngoại giao
foreign policy; 外交政策,对外政策; chính sách đối ngoại
policy; 政策; chính sách
doctrine; 学说,主义; học thuyết
law; 法律; luật,pháp luật
international law; 国际法; luật quốc tế,luật pháp quốc tế
constitution; 宪法; hiến pháp
court; 法院,法庭; tòa án,toà án
tribunal; 仲裁庭,法庭; tòa trọng tài,toà trọng tài
arbitration; 仲裁; trọng tài
ruling,verdict; 裁决,判决; phán quyết
treaty; 条约; hiệp ước
agreement,accord; 协定,协议; hiệp định,thỏa thuận,thoả thuận
pact; 公约; công ước
convention; 公约; công ước
declaration; 宣言; tuyên bố
statement,communique; 声明,公报; thông cáo,tuyên bố
joint statement; 联合声明; tuyên bố chung
memorandum; 备忘录; bản ghi nhớ
negotiation,negotiate,talks; 谈判,会谈; đàm phán,hội đàm
meeting,meet,met; 会议,会见,会晤; cuộc họp,gặp,gặp gỡ
summit; 峰会; hội nghị thượng đỉnh
conference; 会议; hội nghị
visit; 访问; thăm,chuyến thăm
election,elect; 选举; bầu cử
vote; 投票,表决; bỏ phiếu
sovereignty; 主权; chủ quyền
independence,independent; 独立; độc lập
territory,territorial; 领土; lãnh thổ
border; 边界,边境; biên giới
land border; 陆地边界; biên giới trên bộ
dispute; 争端,争议; tranh chấp
claim; 声称,主张; tuyên bố
alliance; 联盟,同盟; liên minh
partner,partnership; 伙伴; đối tác
strategic; 战略; chiến lược
comprehensive; 全面; toàn diện
cooperation,cooperate; 合作; hợp tác
relation,relations; 关系; quan hệ
normalise,normalize,normalisation,normalization; 正常化; bình thường hóa,bình thường hoá
friendship; 友谊,友好; hữu nghị,tình bạn
trust; 信任; tin cậy,lòng tin
support; 支持; ủng hộ,hỗ trợ
protest; 抗议; phản đối,biểu tình
demonstration,demonstrator,protester; 示威,示威者; biểu tình,người biểu tình
demand; 要求; yêu cầu,đòi
promise,pledge; 承诺,保证; cam kết,hứa
recognise,recognize,recognition; 承认; công nhận,thừa nhận
reject,refuse; 拒绝; bác bỏ,từ chối
deny; 否认; phủ nhận
accuse; 指责,指控; cáo buộc,tố cáo
condemn; 谴责; lên án
warn,warning; 警告; cảnh báo
sign; 签署,签订; ký,ký kết
announce; 宣布; công bố,thông báo
responsible,responsibility; 责任,负责; trách nhiệm,chịu trách nhiệm
united nations,UN; 联合国; liên hợp quốc,liên hiệp quốc
security council; 安理会,安全理事会; hội đồng bảo an
human rights; 人权; nhân quyền
democracy,democratic; 民主; dân chủ
socialism,socialist; 社会主义; xã hội chủ nghĩa,chủ nghĩa xã hội
revolution,revolutionary; 革命; cách mạng
reform; 改革; cải cách,đổi mới
corruption; 腐败; tham nhũng
election commission; 选举委员会; ủy ban bầu cử
committee; 委员会; ủy ban,uỷ ban
central committee; 中央委员会; ban chấp hành trung ương
politburo; 政治局; bộ chính trị
politics,political; 政治; chính trị
power; 权力,大国; quyền lực,cường quốc
stability,stable; 稳定; ổn định
development; 发展; phát triển
people; 人民; nhân dân
citizen; 公民; công dân
resident,inhabitant; 居民; cư dân,người dân
refugee; 难民; người tị nạn,tị nạn
province; 省; tỉnh
city; 城市; thành phố
town; 镇,城镇; thị trấn
village; 村,村庄; làng
school; 学校; trường học
university; 大学; đại học,trường đại học
institute; 研究所,研究院; viện,viện nghiên cứu
scholar; 学者; học giả
professor; 教授; giáo sư
research; 研究; nghiên cứu
report; 报告; báo cáo
newspaper; 报纸; báo,tờ báo
journalist,reporter; 记者; nhà báo,phóng viên
history,historical; 历史; lịch sử
historian; 历史学家,史学家; nhà sử học,sử gia
culture,cultural; 文化; văn hóa,văn hoá
religion,religious; 宗教; tôn giáo
letter; 信件,信; thư,bức thư
map; 地图; bản đồ
flag; 国旗,旗帜; cờ,lá cờ
`;
