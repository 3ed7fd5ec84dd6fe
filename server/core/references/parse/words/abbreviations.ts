/** Words after which a stop does not end a part of an entry: titles of journals and meetings, institutions, names. Lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'acad acta adm adv agric allg am amer anal angew ann annu annot anthropol appl arch arch. archaeol asia-pac assoc astron asst atmos aust behav ber biochem biol biomed bot br brit bur ' +
    ' chem chin chron civ clin cogn coll comm commun comp comput conf congr contemp coop corp curr cyber cybern def dept deut dev develop diagn dipl dis distrib div dr dtsch ' +
    'ecol econ educ elect electr electron emerg eng engl engng ent entomol environ epidemiol eth ethn ethnol eur europ evol expl extr ' +
    'gaz gen genet geochem geogr geol geophys germ gov govt hist hosp hydrol imm immunol ind inf inst instr int integr intell interdiscip internat intl invest iss ital ' +
    'jahrb jap jpn jr lab lang lat lect lett libr ling mater math mech med mem meteorol meth microbiol mil min mol monogr mult mus nat natl natur nav netw neurol neurosci nucl nutr ' +
    'obs occas oceanogr optim pac paleontol ped pharm philol philos phys physiol pol polit polym pract prelim pres proc prof prog progr psych psychiatr psychol publ pubs pur ' +
    'quant quart radiol rec recogn reg rept res resour rev revis rheol rom russ sci scand schweiz sem ser serv sl soc sociol softw solid sov sp spec st stat stats strateg stud subj suppl surg surv symp syn syst ' +
    'tech technol telecommun theor ther tox toxicol trans transp trav trop univ u.s u.k u.n vac ver vet vict vol vols vs wiss workshop yearb z zap zool ' +
    'mr mrs ms sr hon gov sen rep lt col capt sgt rev fr mt ft bros co inc ltd llc nos fig hrsg hg ca cf nxb ts ths pgs gs t.p tp tr ун-т изд ред'
  ).split(/ +/),
);
