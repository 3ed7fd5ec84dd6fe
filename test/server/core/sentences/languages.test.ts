import { expect } from 'chai';
import { languages } from '../../../../server/core/sentences/languages.ts';
import { splitSentences } from '../../../../server/core/sentences/split-sentences.ts';
import { goldLanguages } from '../../../support/gold-sentences.ts';

/** For languages without a gold file: a passage with their commonest abbreviations, ordinals and stops. */
const passages: Readonly<Record<string, readonly string[]>> = {
  bg: ['Това е проф. А. Б. Илиев от гр. Варна, ул. Липа 5.', 'През ноември 2014 г. Илиев замина.'],
  ca: ['El Sr. Puig i la Dra. Vila viuen al c. Major, núm. 5.', 'Vegeu la pàg. 12.'],
  cs: ['Byl tam prof. J. Novák a Karel IV. Lucemburský, např. v ul. Dlouhé č. 5.', 'Přišli 5. května 1990.'],
  da: ['Hun kom den 5. maj 1990 kl. 8, dvs. for sent, jf. s. 12.', 'Dr. Holm gik.'],
  el: ['Πού είναι ο κ. Παπάς;', 'Έφυγε στις 5 π.μ. με τον δρ. Νίκου, βλ. σελ. 12.', 'Δεν γύρισε.'],
  fa: ['کجا بودی؟', 'در خانه بودم.', 'نگاه کنید به ص. 12 کتاب.'],
  fi: ['Hän tuli 5. toukokuuta klo 8, esim. s. 12 mukaan.', 'Tri Aalto lähti.'],
  hr: ['Dr. Horvat i prof. A. Babić žive u ul. Dugoj br. 5, tj. u gradu.', 'Vidi str. 12.'],
  hu: ['Dr. Kovács és ifj. Nagy a Fő u. 5. szám alatt laknak.', 'Ők 1848. március 15-én jöttek.'],
  hy: ['Ի՞նչ ես մտածում:', 'Ոչինչ:'],
  id: ['Bapak Dr. H. Ahmad tinggal di Jl. Melati No. 5, hlm. 12.', 'Ia lahir pada tgl. 5 Mei.'],
  nb: ['Dr. Hansen bor i Storgt. 5, dvs. ved torget, jf. s. 12.', 'Han kom den 17. mai kl. 8.'],
  ro: ['Dl. Popa și dna. Ionescu locuiesc pe str. Lungă nr. 5.', 'Vezi pag. 12 din vol. 2.'],
  sk: ['Ing. Novák a prof. J. Horák prišli 12. marca 1990, napr. zo s. 5.', 'Potom odišli.'],
  sv: ['Karl XII. var där kl. 8, dvs. för sent, jfr s. 12.', 'Dr. Holm gick bl.a. hem.'],
  tr: ['Prof. Dr. Ahmet Bey ve Av. Ayşe Hanım Gül Sok. No. 5 adresinde.', 'II. Murat bkz. s. 12.'],
  uk: ['А. С. Гринько жив у м. Києві на вул. Лісовій, буд. 5, кв. 2.', 'Це було в 1990 р. у вересні.'],
  ur: ['کیا حال ہے؟', 'میں ٹھیک ہوں۔', 'وہ گیا۔'],
};

describe('splitSentences in the languages without a gold file', () => {
  it('has a passage for each', () => {
    const others = Object.keys(languages).filter((tag) => !goldLanguages().includes(tag));
    const alike = ['bs', 'ms', 'nn', 'no', 'sr'];
    expect(others.filter((tag) => !alike.includes(tag)).sort()).to.deep.equal(Object.keys(passages).sort());
  });

  for (const [language, sentences] of Object.entries(passages)) {
    it(language, () => {
      const text = sentences.join(' ');
      const found = splitSentences(text, [{ start: 0, end: text.length }], language);
      expect(found.map(({ start, end }) => text.slice(start, end))).to.deep.equal(sentences);
    });
  }

  it('ends sentences without spaces in Burmese, Khmer and Ethiopic', () => {
    for (const sentences of [
      ['နေကောင်းလား။', 'ကောင်းပါတယ်။'],
      ['ស្វាគមន៍។', 'អរគុណ។'],
      ['እንደምን አለህ፧', 'ደህና ነኝ።'],
    ]) {
      const text = sentences.join('');
      const found = splitSentences(text, [{ start: 0, end: text.length }], '');
      expect(found.map(({ start, end }) => text.slice(start, end))).to.deep.equal(sentences);
    }
  });
});
