import type { MentionWords } from '../mention-words.ts';

export const de: MentionWords = {
  before: {
    obtainsSupportFrom:
      'laut nach gemäß so wie_von nach_ansicht_von nach_auffassung_von nach_meinung_von zit_nach zitiert_nach im_anschluss_an',
    citesAsEvidence: 'z_b zum_beispiel etwa_bei daten_von gestützt_auf belegt_durch belegt_bei gezeigt_von',
    disagreesWith:
      'entgegen dagegen anders_als im_gegensatz_zu gegen widerspricht widersprechen bestreitet verwirft lehnt_ab abweichend_von im_widerspruch_zu bestritten_von',
    critiques: 'kritisiert kritisieren kritik_an bemängelt kritisiert_von kritisch_zu',
    agreesWith:
      'in_übereinstimmung_mit im_einklang_mit stimmt_mit ebenso_wie ähnlich_wie wie_auch übereinstimmend_mit',
    qualifies: 'aber aber_siehe jedoch_siehe aber_vgl jedoch_vgl einschränkend',
    discusses:
      'vgl vergleiche siehe siehe_auch dazu hierzu diskutiert_bei diskutiert_von die_studie_von das_buch_von der_aufsatz_von die_arbeit_von die_arbeiten_von die_untersuchung_von',
  },
  after: {
    obtainsSupportFrom:
      'argumentiert behauptet meint sagt schreibt betont stellt_fest stellte_fest bemerkt erklärt hält_fest zufolge vertritt weist_darauf_hin unterstreicht glaubt schließt folgert warnt bestreitet widerspricht verwirft kritisiert nennt berichtet schätzt spricht sieht argumentieren behaupten betonen schreiben betont_hat bemerkt_hat dargelegt_hat argumentiert_hat festgestellt_hat geschrieben_hat',
    citesAsEvidence:
      'zeigt zeigen zeigte belegt belegen beweist weist_nach findet fanden dokumentiert gezeigt_hat nachgewiesen_hat belegt_hat',
    discusses: 'untersucht untersuchen diskutiert diskutieren analysiert analysieren erörtert behandelt',
  },
  weak: 'nach so wie gegen kritisiert kritisieren verwirft bestreitet widerspricht widersprechen aber siehe siehe_auch dazu hierzu ebenso_wie ähnlich_wie wie_auch z_b zum_beispiel sagt sagte meint glaubt spricht sieht nennt findet fanden schließt warnt berichtet erklärt behandelt bemerkt vertritt',
  and: 'und & sowie',
  others: 'et al u a und andere',
  leads:
    'vgl siehe s auch so aber z b etwa nach laut wie bei in anders als während professor prof dr herr frau dagegen hingegen und für auch entgegen gegen',
};
