import type { LanguageRules } from '../language-rules.ts';

export const sk: LanguageRules = {
  never:
    'prof doc dr mudr judr phdr rndr ing mgr bc arch akad gen plk kpt por sv p pp pán napr tj t.j tzn tzv cca resp príp vrát porov pozri ul nám hl najmä ' +
    'lat angl nem fr gréc red prel o.i',
  number: 'č čís s str odst ods písm kap obr tab roč r art par príl tel čl § pol zv',
  last: 'atď apod a.i',
  maybe: 'pr.n.l n.l pr.kr po.kr hod min tis mil mld spol s.r.o a.s jr st ml',
  starters:
    'V Vo Na Po Od Do Za Z Zo S So K Ku O U Pre Pri Pred Nad Pod Medzi Bez Podľa Počas Cez Kvôli A Ale Alebo Aj I Však Preto Ak Keď Kde Ako Čo Kto Ktorý ' +
    'Ktorá Ktoré Prečo Pretože Hoci Tiež Tak Potom Neskôr Vtedy Teraz Dnes Včera Tu Tam To Ten Tá Tí Toto Tento Táto Tieto On Ona Ono Oni My Vy Ja Ty ' +
    'Jeho Jej Ich Náš Svoj Všetci Všetko Každý Mnoho Niekoľko Niektorí Iní Nikto Nič Nie Len Už Ešte Je Bol Bola Bolo Boli Sú Môže Okrem Obaja Dva',
  ordinals: 'roman',
};
