import type { LanguageRules } from '../language-rules.ts';

export const hr: LanguageRules = {
  never:
    'dr prof doc mr dipl ing gosp g gđa gđica sv st tzv tj npr odn usp v ul trg br gen puk sat por o.g ur prev lat engl njem franc ' +
    'tal akad mons vlč fra',
  number:
    'br str s sv čl st toč pogl sl tab god odj knj t tel siječ velj ožuj trav svib lip srp kol ruj list stud pros',
  last: 'itd i.sl sl i.dr dr',
  maybe: 'pr.kr po.kr pr.n.e n.e g god st tis mil mlrd kn d.o.o d.d jr ml',
  starters:
    'U Na Po Od Do Za Iz S Sa K O Pri Pred Nad Pod Među Između Bez Prema Tijekom Kroz Zbog I A Ali Ili No Međutim Zato Ako Kad ' +
    'Kada Gdje Kako Što Tko Koji Koja Koje Zašto Jer Iako Također Tako Onda Zatim Kasnije Tada Sada Danas Jučer Ovdje Tamo To Taj ' +
    'Ta Ti Te Ovo Ovaj Ova Ovi On Ona Ono Oni Mi Vi Ja Njegov Njezin Njihov Naš Svi Sve Svaki Mnogi Nekoliko Neki Drugi Nitko ' +
    'Ništa Ne Nije Samo Već Još Je Bio Bila Bilo Su Može Treba Osim Oba Dva',
  ordinals: 'roman',
};
