import type { Terms } from './terms.ts';

/** War, the sea, trade, energy, nature and what is counted: English; Chinese; Vietnamese. */
export const conflictAndTrade: Terms = `
war; 战争; chiến tranh
cold war; 冷战; chiến tranh lạnh
world war; 世界大战; chiến tranh thế giới,thế chiến
peace,peaceful; 和平; hòa bình,hoà bình
battle,fight,fought; 战役,海战,战斗; trận,trận đánh,trận chiến,hải chiến
clash,conflict; 冲突; xung đột,đụng độ
attack; 攻击,袭击,进攻; tấn công
invasion,invade; 入侵,侵略; xâm lược,xâm lăng
occupation,occupy; 占领,占据; chiếm đóng,chiếm
seize,capture; 夺取,俘获; chiếm,bắt giữ
withdraw,withdrawal,retreat; 撤军,撤退,撤离; rút quân,rút lui,rút
surrender; 投降; đầu hàng
ceasefire,truce; 停火; ngừng bắn
victory; 胜利; chiến thắng,thắng lợi
defeat; 失败,战败; thất bại,đánh bại
kill,killed; 打死,杀死,丧生; giết,thiệt mạng
die,dead,death; 死亡,遇难,死者; chết,tử vong
wound,injure,injured,injury; 受伤; bị thương
missing; 失踪; mất tích
casualty; 伤亡; thương vong
soldier; 士兵,军人; binh sĩ,lính,người lính
troops,army; 军队,部队; quân đội,bộ đội
military; 军事; quân sự
navy,naval; 海军; hải quân
air force; 空军; không quân
coast guard; 海警; cảnh sát biển
police; 警察; cảnh sát,công an
militia; 民兵; dân quân
officer; 军官; sĩ quan
admiral; 海军上将; đô đốc
general; 将军; tướng
weapon,arms; 武器; vũ khí
missile; 导弹; tên lửa
bomb; 炸弹; bom
gun,cannon; 大炮,火炮,炮; pháo,súng,đại bác
fire,shoot,shot; 开火,开枪,射击; nổ súng,bắn
nuclear; 核; hạt nhân
base; 基地; căn cứ
defence,defense; 国防,防务; quốc phòng,phòng thủ
security; 安全; an ninh
threat,threaten; 威胁; đe dọa,đe doạ,mối đe dọa
aid,assistance; 援助; viện trợ
prisoner; 俘虏,囚犯; tù binh,tù nhân
sea,maritime; 海上,海洋; biển,trên biển
ocean; 大洋; đại dương
coast; 海岸; bờ biển
island; 岛,岛屿; đảo,hòn đảo
archipelago; 群岛; quần đảo
reef; 礁; bãi đá,rạn san hô
harbour,harbor; 港湾,海港; cảng biển
port; 港口; cảng
lighthouse; 灯塔; hải đăng,ngọn hải đăng
ship,vessel; 船,船只,舰船; tàu,tàu thuyền,con tàu
warship; 军舰,战舰; tàu chiến,chiến hạm
boat; 小船,小艇,艇; thuyền,xuồng
fleet; 舰队; hạm đội
fishing boat; 渔船; tàu cá,thuyền đánh cá
fisherman,fishermen; 渔民; ngư dân
fishing,fishery; 捕鱼,渔业; đánh cá,nghề cá,ngư nghiệp
fish; 鱼; cá
crew; 船员; thủy thủ đoàn,thuỷ thủ đoàn
sailor; 水手,水兵; thủy thủ,thuỷ thủ
captain; 船长,舰长; thuyền trưởng
sink,sank,sunk; 沉没,击沉; chìm,đánh chìm
collide,collision,ram; 相撞,碰撞,撞; va chạm,đâm
blockade; 封锁; phong tỏa,phong toả
patrol; 巡逻; tuần tra
oil; 石油,油; dầu,dầu mỏ
oil rig,drilling rig,rig; 钻井平台,石油钻井平台; giàn khoan,giàn khoan dầu
gas; 天然气; khí đốt
drill,drilling; 钻探; khoan,thăm dò
exclusive economic zone,eez; 专属经济区; vùng đặc quyền kinh tế
continental shelf; 大陆架; thềm lục địa
water,waters; 水,水域,海域; nước,vùng biển,vùng nước
river; 河,河流; sông
bridge; 桥,大桥; cầu,cây cầu
dam; 水坝,大坝; đập
canal; 运河; kênh đào
road; 公路,道路; đường bộ,con đường
railway,railroad; 铁路; đường sắt
airport; 机场; sân bay
aircraft,plane; 飞机; máy bay
factory; 工厂; nhà máy
worker,labourer,laborer; 工人; công nhân
farmer; 农民; nông dân
trade; 贸易; thương mại,buôn bán
merchant,trader; 商人; thương nhân,lái buôn
market; 市场; thị trường,chợ
economy,economic; 经济; kinh tế
investment,invest,investor; 投资; đầu tư
company,firm; 公司; công ty
bank; 银行; ngân hàng
loan; 贷款; khoản vay,vay
debt; 债务; nợ
tax,duty; 税,税收; thuế
tariff; 关税; thuế quan
customs; 海关; hải quan
price; 价格; giá,giá cả
money; 钱,金钱; tiền
dollar; 美元; đô la,usd
yuan; 元,人民币; nhân dân tệ
cost; 费用,成本; chi phí
export; 出口; xuất khẩu
import; 进口; nhập khẩu
growth,grow,grew; 增长; tăng trưởng
increase,rise,rose; 增加,上升; tăng
decrease,fall,fell,decline; 减少,下降; giảm
sanction; 制裁; trừng phạt,cấm vận
embargo; 禁运; cấm vận
infrastructure; 基础设施; cơ sở hạ tầng
technology; 技术; công nghệ
tea; 茶,茶叶; trà,chè
silk; 丝绸; lụa,tơ lụa
rice; 大米,稻米; gạo,lúa
grain; 粮食; ngũ cốc,lương thực
salt; 盐; muối
silver; 白银; bạc
gold; 黄金; vàng
opium; 鸦片; thuốc phiện
coal; 煤; than
flood; 洪水; lũ,lũ lụt
storm; 风暴,暴风雨; bão,cơn bão
typhoon; 台风; bão,siêu bão
earthquake; 地震; động đất
famine; 饥荒; nạn đói
disease,epidemic; 疾病,疫情; dịch bệnh,bệnh
hospital; 医院; bệnh viện
doctor; 医生; bác sĩ
house,home; 房屋,房子; nhà,ngôi nhà
building; 建筑,楼; tòa nhà,toà nhà
build,built,construction,construct; 建造,建设,修建; xây,xây dựng
destroy,destruction; 摧毁,毁坏; phá hủy,phá huỷ,tàn phá
open; 开放,开启; mở,mở cửa
close,closed; 关闭; đóng cửa,đóng
begin,began,start; 开始; bắt đầu
end; 结束; kết thúc
arrive,arrival; 抵达,到达; đến nơi,cập bến
leave,left,depart; 离开; rời,rời khỏi
send,sent,dispatch; 派出,派遣,派; cử,điều,phái
return; 返回,归还; trở về,trở lại,trả lại
help; 帮助; giúp,giúp đỡ
rescue,save; 救援,救出,营救; cứu,cứu hộ,giải cứu
search; 搜索,搜寻; tìm kiếm
person,people; 人; người
times,time; 次; lần
strike,striker; 罢工; đình công
pay,wage; 工资; lương,tiền lương
crowd; 人群; đám đông
train; 火车,列车; tàu hỏa,tàu hoả,xe lửa
arrest; 逮捕,被捕; bắt,bắt giữ
engineer; 工程师; kỹ sư
passenger; 乘客,旅客; hành khách
light,lamp; 灯,灯光; đèn,ngọn đèn
burn,burning,lit; 亮,点燃,燃烧; cháy,thắp sáng
wreck,shipwreck; 沉船,船难; xác tàu,tàu đắm,đắm tàu
chest,box,crate; 箱,箱子; hòm,thùng
cargo,goods; 货物,货; hàng hóa,hàng hoá
salvage; 打捞; trục vớt,cứu hộ
mine; 矿,煤矿; mỏ
owner,own; 拥有,业主; chủ,sở hữu
pay,paid; 支付,付; trả,chi trả
steamer,steamship; 轮船,汽船; tàu hơi nước
noon,midday; 中午,正午; giữa trưa,trưa
dawn; 天亮,黎明; bình minh,trời sáng
spring; 春天,春季; mùa xuân
summer; 夏天,夏季; mùa hè
autumn; 秋天,秋季; mùa thu
winter; 冬天,冬季; mùa đông
stone,monument,memorial; 石碑,纪念碑; bia,tấm bia,đài tưởng niệm
value,worth; 价值; giá trị
secret; 秘密,机密; bí mật,mật
child,children; 儿童,孩子; trẻ em,đứa trẻ
woman,women; 妇女,女人; phụ nữ
man,men; 男子,男人; đàn ông,nam giới
family; 家庭,家人; gia đình
year; 年; năm
month; 月; tháng
week; 周,星期; tuần
day; 天,日; ngày
hour; 小时; giờ,tiếng
kilometre,kilometer,km; 公里,千米; km,cây số,ki-lô-mét
nautical mile; 海里; hải lý
mile; 英里; dặm
metre,meter; 米; mét
hectare; 公顷; héc-ta,ha
ton,tonne; 吨; tấn
percent,per cent; 百分之; phần trăm
north,northern; 北部,北方; phía bắc,miền bắc
south,southern; 南部,南方; phía nam,miền nam
east,eastern; 东部,东方; phía đông,miền đông
west,western; 西部,西方; phía tây,miền tây
night; 夜,夜间,晚; đêm,ban đêm
morning; 早晨,上午,清晨; buổi sáng,sáng
cause; 导致,造成,原因; nguyên nhân,gây ra
important; 重要; quan trọng
new; 新; mới
large,big; 大型,巨大; lớn
first; 首次,第一; đầu tiên,lần đầu
`;
