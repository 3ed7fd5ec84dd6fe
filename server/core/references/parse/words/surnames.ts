const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Common family names in Han characters of one sign, simplified and traditional. */
export const hanSurnames: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺洪赖賴裘诸諸嵇芮储儲乌烏隗班伊厉厲戎祖胥闻聞莘贡貢郦酈雍濮寿壽扈燕冀浦习習茹庾匡阙闕晁阚闞鞠巢荆蒯楚路帅帥粟冼'.split(
    '',
  ),
);
/** Of two signs. */
export const longHanSurnames = setOf(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 公孙 公孫 慕容 令狐 司徒 夏侯 长孙 端木 南宫 独孤',
);

/** Family names of Vietnamese, without their marks, as they come first. */
export const vietnameseSurnames = setOf(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly trinh dinh doan luong mai truong lam ha cao chu dao ta to thai luu chau quach vuong trieu kieu bach tang nghiem khuat tong la phung an van kim on lai ninh cu hua khong ung mac than giang quan diep',
);

/** Family names of China in Latin letters that begin a name: `Gu Xiaosong`. */
export const pinyinSurnames = setOf(
  'ai an ao ba bai bao bi bian bu cai cao cen chai chang che chen cheng chi chu cui dai deng di ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan guo hai han hao he heng hong hou hu hua huang huo ji jia jiang jiao jin jing ju kang kong kou lan lang lei leng li lian liang liao lin ling liu long lou lu luo lü ma mai mao mei meng mi miao min mo mou mu ni nie ning niu ouyang pan pang pei peng pu qi qian qiao qin qiu qu quan ran rao ren rong ruan sha shan shang shao shen sheng shi shu si sima song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zuo',
);
/** Syllables that given names of China are made of, enough to tell them from others. */
export const pinyinSyllable =
  /^(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ui|un|uo|ü|üe|ue)(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ui|un|uo|ü|üe|ue)?$/;

/** Family names of Korea in Latin letters that begin a name: `Kim Min-soo`. */
export const koreanSurnames = setOf(
  'kim lee park choi jung jeong kang cho jo yoon yun jang lim im han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon son bae baek heo nam noh ha',
);
/** Of Korea in Hangul: the first sign, or two of them. */
export const hangulSurnames: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손배백허남노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국'.split(
    '',
  ),
);
export const longHangulSurnames = setOf('남궁 황보 제갈 사공 선우');
/** Of two that begin with a sign that is a family name by itself. */
export const commonJapaneseSurnames: ReadonlySet<string> = new Set(
  (
    '西村 西川 西田 西山 西尾 西野 西岡 西本 西沢 西原 林田 林原 森田 森本 森山 森川 森下 森岡 森口 森谷 原田 原口 原島 堤田 東山 東野 東田 東郷 南部 南野 南雲 北村 北川 北島 北山 北野 北原 北条 星野 星川 ' +
    '関口 関根 関谷 関川 関本 谷口 谷川 谷本 谷村 谷山 岡田 岡本 岡村 岡崎 岡部 岡野 岡山 岡島 辻本 辻村 辻井 辻田'
  ).split(' '),
);
/** Of three signs. */
export const longJapaneseSurnames: ReadonlySet<string> = new Set(
  '大河内 佐久間 長谷川 五十嵐 宇都宮 久保田 小笠原 大久保 佐々木 長谷部 日比野 二階堂 東海林 大河原 小山田 小野寺 波多野 早乙女 西園寺 加賀美 安孫子 曽我部 曾我部 大和田 宇佐美 小久保 仲宗根 与那嶺 喜屋武 大田原 三田村'.split(
    ' ',
  ),
);
/** Family names of Japan of one sign; the others have two. */
export const shortJapaneseSurnames = new Set('林森原堤東西南北星関谷岡辻'.split(''));

/** Parts of a family name that stand before its noun; lower case as a rule. */
export const particles = setOf(
  'van von de der den del della di da das do dos du la le las los ten ter zu zum zur af av al el bin ibn abu ben y st',
);
