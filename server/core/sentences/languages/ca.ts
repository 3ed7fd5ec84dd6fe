import type { LanguageRules } from '../language-rules.ts';

export const ca: LanguageRules = {
  never:
    'sr sra srs srta dr dra drs prof mn st sta ll p.ex ex cf vs av c ctra pl gral cap d dna il·lm excm exc aprox resp',
  number:
    'pàg pàgs p pp núm n art arts cap vol vols fig t ed sec par tel § gen febr feb març abr juny jul ag set oct nov des',
  last: 'etc',
  maybe: 'a.c d.c s.a s.l jr ee.uu u.e a.m p.m ibíd',
  starters:
    'El La Els Les L Un Una Uns Unes Aquest Aquesta Aquests Aquestes Aquell Aquella Això Allò Ell Ella Ells Elles Jo Tu Nosaltres ' +
    'Vostè Seu Sa En De Del Dels A Al Als Amb Sense Per Des Fins Entre Sobre Segons Davant Durant I O Però Ni Si Quan Com On Que ' +
    'Què Qui Quin Perquè Encara Mentre Així Llavors Després Abans Més També Tampoc Avui Ahir Aquí Allà No Sí Es Hi Ho Tots Totes ' +
    'Molts Moltes Alguns Algunes Cada Cap Altres Ja És Era Va Han',
};
