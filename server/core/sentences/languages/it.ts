import type { LanguageRules } from '../language-rules.ts';

export const it: LanguageRules = {
  never:
    'ved sig sigg sig.ra sig.na sig.re dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen cav comm mons rev don s ss ' +
    'cfr es p.es ad.es v vd vs sec ca c.so p.za v.le st reg spett egr gent ill card pres gov',
  number:
    'p pp pag pagg vol voll n nn num fig figg art artt cap capp sez par t ed c co § tab all gen feb mar apr mag giu lug ago sett ' +
    'set ott nov dic',
  last: 'ecc etc',
  maybe: 'a.c d.c s.p.a s.r.l ibid op.cit jr sr a.m p.m u.s.a o.n.u u.e al prov loc cap col ten',
  starters:
    'Il Lo La I Gli Le L’ Un Uno Una Di Del Della Dei Delle Da Dal Dalla In Nel Nella Nei Su Sul Sulla Con Per Tra Fra A Al Alla ' +
    'Ai Ma E Ed O Se Quando Come Che Chi Cosa Dove Perché Anche Così Allora Poi Dopo Prima Quindi Infine Tuttavia Però Inoltre ' +
    'Questo Questa Questi Queste Quello Quella Quelli Egli Ella Lui Lei Essi Loro Noi Voi Io Tu Suo Sua Suoi Nostro Ogni Tutti ' +
    'Tutte Molti Molte Alcuni Alcune Altri Nessuno Nessuna Non Sì No Già Ancora Solo Oggi Ieri Qui Qua Là Lì È Era Fu Sono Si Ci ' +
    'Secondo Durante Senza Sotto',
};
