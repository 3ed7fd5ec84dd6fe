import type { LanguageRules } from '../language-rules.ts';

export const ro: LanguageRules = {
  never:
    'dl d-l dna d-na dra d-ra dle dnei dlui dr prof univ ing arh av gen col lt cpt acad conf lect pr sf str bd bl sc et ap jud com ' +
    'mun șos pt cca aprox cf vs ex de.ex p.ex v dvs d-voastră resp lat engl fr',
  number:
    'nr art alin lit pag p pp vol cap fig tab sec lin pct ed t par tel km ian feb mar apr mai iun iul aug sept oct noi nov dec',
  last: 'etc ș.a ș.a.m.d șamd',
  maybe: 'î.hr d.hr î.e.n e.n a.c lei mil mld s.a s.r.l jr inc co u.s s.u.a u.e',
  starters:
    'Un O El Ea Ei Ele Noi Voi Eu Tu Acest Această Acești Aceste Acesta Aceasta Acela Aceea În Din De La Pe Cu Fără Pentru Prin ' +
    'Spre Sub Peste Între După Înainte Până Conform Potrivit Și Dar Sau Însă Iar Deci Dacă Când Unde Cum Ce Cine Care Deoarece ' +
    'Deși Astfel Apoi Atunci Acum Azi Ieri Aici Acolo Toți Toate Mulți Multe Unii Unele Fiecare Nimeni Nimic Nu Doar Chiar Mai ' +
    'Este Era Sunt Au A Ar Se Sa Său Lui Lor Totuși Totodată',
};
