import type { LanguageRules } from '../language-rules.ts';

export const tr: LanguageRules = {
  never:
    'dr prof doç yrd müh uzm öğr gör arş alb yzb bnb gen sn bkz örn vb vs çev haz ed st cad sok mah apt blv ing fr alm lat yak krş ' +
    'm.s t.c',
  number: 's sf no cilt c bs md mad fık şek tab böl tel sy oca şub mar nis may haz tem ağu eyl eki kas ara',
  last: 'vb vd',
  maybe: 'm.ö m.s i.ö i.s tic ltd şti a.ş inc co jr a.b.d t.c u.s av yay der far kor ar org op',
  starters:
    'Bu Şu O Bunlar Şunlar Onlar Biz Siz Ben Sen Bir Her Hiç Ama Fakat Ancak Ve Veya Ya Çünkü Eğer Ayrıca Bununla Bunun Böylece ' +
    'Sonra Önce Daha Şimdi Bugün Dün Burada Orada Nasıl Neden Ne Kim Nerede Bazı Birçok Tüm Bütün Hepsi Kimse Hayır Evet İki İlk ' +
    'Son Yine De Ona Onun Bunu Onu Buna Diğer',
  ordinals: 'roman',
};
