import type { LanguageRules } from '../language-rules.ts';

export const pl: LanguageRules = {
  never:
    'dn prof dr hab mgr inż doc lek gen płk ppłk mjr kpt ks bp abp kard św śp ul al pl os np tj tzn tzw m.in ok por zob ang niem ' +
    'fr łac ros gr chiń wiet red oprac tłum przeł wyd cyt jw ww p pp pt',
  number:
    's str t nr vol rys tab art ust pkt rozdz zob z § poz cz sty lut mar kwi maj cze lip sie wrz paź lis gru',
  last: 'itd itp',
  maybe: 'r w ww n.e p.n.e godz min sek tys mln mld zł gr sp z.o.o s.a in jr i.in im por',
  starters:
    'W We Na Po Od Do Za Z Ze Przez Przed Przy Nad Pod Między O U Dla Bez Według Mimo Podczas I A Ale Lub Albo Oraz Więc Jednak ' +
    'Jeśli Jeżeli Gdy Kiedy Gdzie Jak Co Kto Który Która Dlaczego Czy Choć Chociaż Ponieważ Dlatego Tak Także Również Potem ' +
    'Następnie Później Wtedy Teraz Dziś Wczoraj Tu Tam To Ten Ta Te Ci Tego Tej On Ona Ono Oni One My Wy Ja Ty Jego Jej Ich Nasz ' +
    'Swój Wszyscy Wszystko Każdy Każda Wielu Wiele Kilka Niektórzy Inne Inni Nikt Nic Nie Tylko Już Jeszcze Nawet Jest Był Była ' +
    'Było Byli Są Może Można Trzeba Nowsze',
  ordinals: 'roman',
};
