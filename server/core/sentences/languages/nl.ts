import type { LanguageRules } from '../language-rules.ts';

export const nl: LanguageRules = {
  never:
    'dhr hr mevr mw mej dr drs ir ing prof mr ds jhr jkvr bc kol gen lt kapt st o.a m.a.w d.w.z bijv bv i.p.v t.o.v m.b.t t.a.v ' +
    'o.l.v a.h.v i.v.m m.b.v t.b.v i.h.b m.i resp vgl zgn zg ca plm incl excl i.c i.p v.d t.w fam wed dgl evt',
  number:
    'nr nrs blz pag p art deel dl hfst par fig afb tab bd afl jg lid no tel vs ca jan feb mrt apr jun jul aug sept okt nov dec min ' +
    'max',
  endings: 'str',
  last: 'enz e.d e.a etc',
  maybe: 'a.s j.l n.chr v.chr jr sr inc co n.v b.v u.s mln mld s.v.p',
  starters:
    'De Het Een Deze Dit Die Dat Hij Zij Ze Wij We Ik Jij Je U Jullie Hun Haar Zijn Mijn Ons Onze Er Daar Hier In Op Aan Bij Met ' +
    'Naar Van Voor Door Tegen Om Onder Over Tot Uit Tussen Tijdens Na Sinds Volgens Ondanks Zonder En Maar Of Want Dus Ook Toch ' +
    'Echter Daarom Daarna Daarnaast Dan Toen Als Wanneer Omdat Hoewel Terwijl Nadat Voordat Wie Wat Waar Waarom Hoe Welke Alle ' +
    'Veel Vele Sommige Enkele Elke Ieder Iedere Geen Niet Niemand Nu Vandaag Gisteren Later Zo Nog Al Is Was Waren Heeft Hebben ' +
    'Had Wordt Werd Kan Beide Twee Men',
};
