import type { LanguageRules } from '../language-rules.ts';

export const nb: LanguageRules = {
  never:
    'dr prof hr fr frk ing cand mag adv dir kapt st f.eks feks d.v.s dvs bl.a ca jf resp inkl ekskl maks p.g.a pga m.h.t s.k såk ' +
    'iht vedr evt eng lat',
  number:
    'kl nr s side kap art fig tab bd bind vol pkt p tlf par ledd jan feb apr jun jul aug sep sept okt nov des',
  endings: 'gt vn',
  last: 'osv o.s.v etc m.m m.v mv mm m.fl',
  maybe: 'f.kr e.kr jr sr kr mill mrd inc co u.s',
  starters:
    'Den Det De Denne Dette Disse En Et Ei Han Hun Vi Jeg Du Man Sin Hans Hennes Deres Vår Vårt I På Av Til Fra Med For Ved Under ' +
    'Over Etter Før Mellom Gjennom Hos Mot Om Uten Ifølge Tross Siden Og Men Eller Så Da Der Her Når Mens Fordi Selv Også Derfor ' +
    'Dessuten Hvem Hva Hvorfor Hvordan Hvilken Alle Mange Noen Hver Ingen Ikke Nå Senere Som Er Var Har Hadde Kan Skal Begge To Ja ' +
    'Nei',
  ordinals: 'roman',
};
