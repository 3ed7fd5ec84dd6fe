import type { LanguageRules } from '../language-rules.ts';

export const de: LanguageRules = {
  never:
    'lt ltn olt oblt hptm maj obst gen adm kpt kdt uffz dr prof hr hrn fr frl dipl ing st hl z.b zb d.h u.a u.u u.ä o.ä o.g s.o ' +
    's.u i.d.r i.a m.e z.t z.zt v.a bzw vgl ca inkl exkl zzgl evtl ggf bzgl sog geb gest verh ehem ev kath ggü hrsg bes insb ' +
    'insbes resp rd mind allg amtl dt engl frz lat griech russ chin viet univ gen.-sekr abg min.-präs rer nat phil med jur h.c ' +
    'mult Mag',
  number:
    'nr nrn abs art s ff bd bde kap ziff anm fn abb tab jg heft lit zit rn § sp aufl vers Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt ' +
    'Nov Dez max min',
  maybe:
    'usw etc u.s.w usf u.v.m o.j n.chr v.chr jh jhd jhdt str pl mio mrd tsd std sek co e.v a.d a.m a.o ff al sen jun inc Mo Di Mi ' +
    'Do Fr Sa So',
  starters:
    'Der Die Das Dem Den Des Ein Eine Einen Einem Einer Es Er Sie Wir Ich Ihr Ihre Ihren Sein Seine Unser Man Dies Diese Dieser ' +
    'Dieses Diesem Diesen Jene Jener Jedes Jede Jeder Alle Viele Einige Manche Mehrere Beide Kein Keine In Im Am An Auf Aus Bei ' +
    'Beim Mit Nach Von Vom Vor Für Durch Gegen Ohne Um Unter Über Zu Zum Zur Zwischen Seit Während Wegen Trotz Und Aber Oder Doch ' +
    'Denn Sondern Auch Nur So Dann Da Dort Hier Heute Gestern Damals Danach Dabei Dafür Dagegen Daher Deshalb Dennoch Jedoch Zudem ' +
    'Außerdem Als Wenn Weil Obwohl Ob Dass Wer Was Wie Wo Warum Wann Welche Welcher Ist Sind War Waren Hat Haben Wird Werden Kann ' +
    'Nun Schon Noch Nicht Zwar Laut Erst Später Schließlich Insgesamt Allerdings',
  endings: 'str pl',
  ordinals: 'figures',
  ranks:
    'der die das den dem des am im vom zum zur beim ans ins ein eine einen einem einer eines kein keine seit bis jeder jede jedes ' +
    'jeden jedem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem und oder ' +
    'dieser dieses diesem',
};
