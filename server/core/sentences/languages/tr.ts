import type { LanguageRules } from '../language-rules.ts';

export const tr: LanguageRules = {
  never:
    'dr prof doç yrd av müh op uzm öğr gör arş alb yzb bnb gen org kor sn bkz örn vb vs çev haz ed der yay st cad sok mah apt blv ing fr alm ar far lat ' +
    'yak krş m.s t.c',
  number: 's sf no cilt c bs md mad fık şek tab böl tel sy',
  last: 'vb vd',
  maybe:
    'm.ö m.s i.ö i.s tic ltd şti a.ş inc co jr oca şub mar nis may haz tem ağu eyl eki kas ara a.b.d t.c u.s',
  starters:
    'Bu Şu O Bunlar Şunlar Onlar Biz Siz Ben Sen Bir Her Hiç Ama Fakat Ancak Ve Veya Ya Çünkü Eğer Ayrıca Bununla Bunun Böylece Sonra Önce Daha Şimdi ' +
    'Bugün Dün Burada Orada Nasıl Neden Ne Kim Nerede Bazı Birçok Tüm Bütün Hepsi Kimse Hayır Evet İki İlk Son Yine De Ona Onun Bunu Onu Buna Diğer',
  ordinals: 'roman',
};
