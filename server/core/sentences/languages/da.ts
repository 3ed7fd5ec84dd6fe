import type { LanguageRules } from '../language-rules.ts';

export const da: LanguageRules = {
  never:
    'dr prof hr fr frk ing cand mag adv dir kapt skt st f.eks feks d.v.s dvs bl.a fx ca jf jvf resp inkl ekskl p.g.a pga m.h.t mht ' +
    'f.x s.k såk i.h.t iht vedr evt eng lat',
  number:
    'kl nr s side kap stk art fig tab bd bind vol pkt p tlf litra jan feb mar apr jun jul aug sep sept okt nov dec',
  last: 'osv o.s.v etc m.m m.v mv mm m.fl',
  maybe: 'f.kr e.kr jr sr kr mio mia inc co u.s a/s',
  starters:
    'Den Det De Denne Dette Disse En Et Han Hun Vi I Jeg Du Man Sin Hans Hendes Deres Vores På Af Til Fra Med For Ved Under Over ' +
    'Efter Før Mellem Gennem Hos Mod Om Uden Ifølge Trods Siden Og Men Eller Så Da Der Her Når Mens Fordi Selvom Også Dog Derfor ' +
    'Desuden Hvem Hvad Hvorfor Hvordan Hvilken Alle Mange Nogle Hver Ingen Ikke Nu Senere Som Er Var Har Havde Kan Skal Begge To ' +
    'Ja Nej',
  ordinals: 'roman',
};
