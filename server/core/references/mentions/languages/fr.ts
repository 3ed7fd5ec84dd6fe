import type { MentionWords } from '../mention-words.ts';

export const fr: MentionWords = {
  before: {
    obtainsSupportFrom:
      "selon d'après suivant pour comme_le_note comme_le_notent comme_le_soulignent comme_l'écrivent ainsi_que_le_souligne ainsi_que_le_soulignent ainsi_que_le_note comme_le_remarque comme_l'écrit comme_l'indique comme_le_souligne comme_le_dit cité_par cité_dans de_l'avis_de aux_yeux_de",
    citesAsEvidence:
      'par_exemple p_ex données_de comme_le_montre comme_l_a_montré montré_par démontré_par établi_par',
    disagreesWith:
      "contrairement_à à_l'inverse_de contre à_l'encontre_de conteste contredit réfute rejette récuse à_la_différence_de s'oppose_à contesté_par",
    critiques: 'critique critiquant critiqué_par critique_de',
    agreesWith: "en_accord_avec conformément_à dans_la_lignée_de s'accorde_avec rejoint à_l'instar_de comme",
    qualifies: 'mais mais_voir mais_cf nuance toutefois_voir',
    discusses:
      "voir voir_aussi cf comparer v discuté_par discuté_dans l'étude_de le_livre_de l'article_de l'ouvrage_de les_travaux_de l'analyse_de",
  },
  after: {
    obtainsSupportFrom:
      'affirme soutient note remarque écrit dit souligne observe explique estime considère avance suggère conclut rappelle rapporte insiste déclare constate propose conteste rejette critique nie réfute parle ajoute affirment soutiennent notent soulignent',
    citesAsEvidence:
      'montre montrent démontre démontrent établit prouve révèle a_montré ont_montré trouve a_démontré a_établi',
    discusses: 'analyse analysent discute examine étudie explore traite',
  },
  weak: 'pour suivant contre comme conteste contredit réfute rejette récuse critique critiquant rejoint mais voir voir_aussi v par_exemple p_ex dit parle ajoute écrit remarque observe rapporte propose trouve établit révèle explore traite étudie examine nie insiste déclare explique estime rappelle',
  and: 'et &',
  others: 'et al et collaborateurs coll alii ses collègues leurs',
  leads: "voir v cf mais aussi selon pour d'après comme et dans contre m mme professeur dr p ex si quand l d",
};
