import type { LanguageRules } from '../language-rules.ts';

export const en: LanguageRules = {
  never:
    'dr mr mrs ms messrs mx prof fr sen gov gen col lt maj capt cmdr adm sgt cpl pvt atty supt sec-gen psychol econ polit q st mt ' +
    'ft e.g i.e eg ie cf viz vs v ca approx c.f al-gen brig drs mme mlle mons Rep Hon Rev Acad Chem Phys Biol Soc Int Sci Natl ' +
    'Proc Lett Gens Sens Reps Profs Pres Amb p.s Msgr',
  number:
    'no nos n° nº p pp vol vols fig figs ch chap chaps sec secs art arts par para paras eq eqs ed eds app tab pts l ll fn n nn col ' +
    'cols sr ser bk cir pl ex ver op opp resp § Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  last: 'a.m p.m etc',
  clock:
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October ' +
    'November December Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Eastern Central ' +
    'Pacific Mountain Greenwich EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST',
  leads: 'At By On From Around About Before After Until Since In Between Shortly Just',
  maybe:
    'pt u.s u.k u.n e.u u.s.a u.s.s.r d.c b.c a.d b.c.e c.e ph.d m.d b.a m.a m.sc b.sc inc co corp ltd llc bros jr sr esq al ibid ' +
    'sec ave blvd rd sq dept univ assn bldg est govt intl ed eds trans rev Mon Tue Tues Wed Thu Thurs Fri Calif Mass Conn Penn ' +
    'Wash Tex Fla Mich Minn Wis Pa Va Md Ont Que Sat Sun Ala Ariz Ark Colo Del Ga Ill Ind Kan Ky Miss Mo Mont Neb Nev Okla ' +
    'Ore Tenn Vt Wyo Hwy Pkwy Ctr Apt Ste Mfg Ry Chas Geo Wm Jas Thos',
  speaking:
    'said says asked asks replied answered cried shouted yelled screamed called whispered murmured muttered exclaimed demanded added ' +
    'wondered inquired snapped sighed laughed begged insisted announced declared repeated told responded',
  starters:
    'The A An This That These Those It Its He She They We You His Her Their Our My Your There Here In On At By For From To With As ' +
    'If When While Where Who What Why How Which Whose And But Or So Yet Nor Not No Yes Then Thus Hence However Moreover ' +
    'Furthermore Nevertheless Meanwhile Although Though Because Since After Before During Until Unless Despite Under Over Between ' +
    'Among Both Each Every Some Many Most Few All Any One Two Several Such Other Another Only Even Still Also Did Do Does Is Are ' +
    'Was Were Has Have Had Can Could Will Would Should May Might Must Let Please Now Today Yesterday Later Instead Indeed Finally ' +
    'First Firstly Second Secondly Third Similarly Likewise Overall According Whether Perhaps Nobody Nothing Everyone Everything ' +
    'Someone Of I',
};
