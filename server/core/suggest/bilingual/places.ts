import type { Terms } from './terms.ts';

/** Countries with their people and adjectives, cities, seas and islands: English; Chinese; Vietnamese. */
export const places: Terms = `
china,chinese,prc; 中国,中方,我国; trung quốc
taiwan,taiwanese; 台湾; đài loan
hong kong; 香港; hồng kông
macau,macao; 澳门; ma cao
vietnam,vietnamese,viet nam; 越南,越方; việt nam
north vietnam,north vietnamese; 北越; bắc việt,miền bắc việt nam
south vietnam,south vietnamese,republic of vietnam; 南越; nam việt nam,việt nam cộng hòa,việt nam cộng hoà
united states,america,american,u.s,us,usa,washington; 美国,美方,华盛顿; hoa kỳ,mỹ,washington
soviet union,soviet,ussr; 苏联; liên xô
russia,russian,moscow; 俄罗斯,俄国,俄方,莫斯科; nga,mát-xcơ-va,moscow
japan,japanese,tokyo; 日本,日方,东京; nhật bản,nhật,tokyo
korea,korean; 朝鲜半岛; triều tiên
south korea,south korean,seoul; 韩国,首尔; hàn quốc,seoul
north korea,north korean,pyongyang; 朝鲜,平壤; bắc triều tiên,bình nhưỡng
france,french,paris; 法国,巴黎; pháp,paris
britain,british,united kingdom,uk,england,english,london; 英国,英方,伦敦; anh quốc,vương quốc anh,nước anh,luân đôn,london
germany,german,berlin; 德国,柏林; đức,berlin
netherlands,dutch,holland; 荷兰; hà lan
spain,spanish; 西班牙; tây ban nha
portugal,portuguese; 葡萄牙; bồ đào nha
italy,italian,rome; 意大利,罗马; ý,rô-ma
europe,european; 欧洲; châu âu
european union,eu; 欧盟; liên minh châu âu,eu
asia,asian; 亚洲; châu á
southeast asia,southeast asian; 东南亚; đông nam á
africa,african; 非洲; châu phi
india,indian,delhi; 印度,新德里; ấn độ
pakistan,pakistani; 巴基斯坦; pakistan
indonesia,indonesian,jakarta; 印度尼西亚,印尼,雅加达; indonesia,jakarta
malaysia,malaysian; 马来西亚; malaysia
singapore,singaporean; 新加坡; singapore
philippines,philippine,filipino,manila; 菲律宾,马尼拉; philippines,phi-líp-pin,manila
thailand,thai,bangkok; 泰国,曼谷; thái lan,băng cốc
cambodia,cambodian,phnom penh; 柬埔寨,金边; campuchia,phnôm pênh
laos,lao,laotian; 老挝; lào
myanmar,burma,burmese; 缅甸; myanmar,miến điện
australia,australian; 澳大利亚,澳洲; úc,australia
canada,canadian; 加拿大; canada
mexico,mexican; 墨西哥; mexico
brazil,brazilian; 巴西; brazil
iran,iranian; 伊朗; iran
iraq,iraqi; 伊拉克; iraq
israel,israeli; 以色列; israel
turkey,turkish; 土耳其; thổ nhĩ kỳ
ukraine,ukrainian; 乌克兰; ukraine
poland,polish; 波兰; ba lan
asean; 东盟; asean
beijing,peking; 北京; bắc kinh
shanghai; 上海; thượng hải
guangzhou,canton; 广州; quảng châu
guangdong; 广东; quảng đông
guangxi; 广西; quảng tây
yunnan; 云南; vân nam
hainan; 海南; hải nam
hanoi,ha noi; 河内; hà nội
saigon; 西贡; sài gòn
ho chi minh city; 胡志明市; thành phố hồ chí minh
da nang,danang; 岘港; đà nẵng
hai phong,haiphong; 海防; hải phòng
south china sea,east sea; 南海,南中国海; biển đông
east china sea; 东海; biển hoa đông
gulf of tonkin,tonkin gulf; 北部湾,东京湾; vịnh bắc bộ
paracel,paracels; 西沙; hoàng sa
spratly,spratlys; 南沙; trường sa
johnson south reef; 赤瓜礁; gạc ma,đá gạc ma
crescent group; 永乐群岛; nhóm lưỡi liềm
mekong; 湄公河; mê kông,cửu long
yangtze; 长江; dương tử,trường giang
malacca; 马六甲; malacca
pacific; 太平洋; thái bình dương
indian ocean; 印度洋; ấn độ dương
geneva; 日内瓦; giơ-ne-vơ,genève
the hague,hague; 海牙; la hay
`;
