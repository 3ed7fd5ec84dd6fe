import type { LanguageRules } from '../language-rules.ts';

export const cs: LanguageRules = {
  never:
    'prof doc dr mudr judr phdr rndr ing mgr bc arch akad gen plk kpt por sv p pp pan např tj tzn tzv atp cca resp mj popř příp vč ' +
    'srov viz ul nám tř šk pplk mjr npor lat angl něm fr řec hl zejm n.p red překl o.p s.p',
  number:
    'č čís s str sv odst písm kap obr tab roč r art par příl st tel čl § pol led úno bře dub kvě čvn čvc srp zář říj lis pro',
  last: 'atd apod aj',
  maybe: 'př.n.l n.l př.kr po.kr r hod min tis mil mld kč spol s.r.o a.s v.v.i jr st ml',
  starters:
    'V Ve Na Po Od Do Za Z Ze S Se K Ke O U Pro Při Před Nad Pod Mezi Bez Podle Během Přes Kvůli A Ale Nebo I Však Proto Pokud ' +
    'Když Kde Jak Co Kdo Který Která Které Proč Protože Ačkoli Také Tak Pak Potom Později Tehdy Nyní Dnes Včera Tady Tam To Ten Ta ' +
    'Ti Toto Tento Tato Tyto On Ona Ono Oni My Vy Já Ty Jeho Její Jejich Náš Svůj Všichni Všechno Každý Mnoho Několik Někteří Jiní ' +
    'Nikdo Nic Ne Není Jen Už Ještě Je Byl Byla Bylo Byli Jsou Může Lze Tím Toho Kromě Oba Dva',
  ordinals: 'roman',
};
