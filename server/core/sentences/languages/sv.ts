import type { LanguageRules } from '../language-rules.ts';

export const sv: LanguageRules = {
  never:
    'dr prof hr fr s:t ing civ dir kapt st t.ex tex d.v.s dvs bl.a fr.o.m t.o.m p.g.a s.k m.a.o f.d jfr resp ca inkl exkl eg f.n ' +
    'i.o.m n.b o.dyl dåv nuv kungl lat eng',
  number: 'kl nr s sid kap st art fig tab bd vol del t p mom par tel jan febr feb apr aug sept okt nov dec',
  last: 'm.m osv o.s.v etc m.fl',
  maybe: 'f.kr e.kr jr sr kr milj mdr st tr inc co u.s',
  starters:
    'Den Det De Denna Detta Dessa En Ett Han Hon Vi Ni Jag Du Man Sin Hans Hennes Deras Vår Vårt I På Av Till Från Med För Vid ' +
    'Under Över Efter Före Mellan Genom Hos Mot Om Utan Enligt Trots Sedan Och Men Eller Så Då Där Här När Medan Eftersom Fast ' +
    'Även Också Dock Därför Dessutom Vem Vad Varför Hur Vilken Vilka Alla Många Några Varje Ingen Inget Inga Inte Nu Idag Igår ' +
    'Senare Sen Som Är Var Har Hade Kan Ska Båda Två Ja Nej',
  ordinals: 'roman',
};
