import { expect } from 'chai';
import { parseReference } from '../../../../../server/core/references/parse/parse-reference.ts';

describe('the sort of a work', () => {
  const sorts: Readonly<Record<string, string>> = {
    'Dray, P. (2011). Quays [Film]. Lamp House.': 'motion_picture',
    'Dray, P. (2011). Quays [Película]. Casa Faro.': 'motion_picture',
    'Dray, P. (2011). Quays [Audio podcast episode]. Radio Pier.': 'broadcast',
    'Dray, P. (2011). Depths of nine bays [Data set]. Zenodo. https://doi.org/10.5281/zenodo.1': 'dataset',
    'Dray, P. (2011). Sonar (Version 2.0) [Computer software]. https://sonar.example/get': 'software',
    'Dray, P. (2011). Eels at night [Preprint]. bioRxiv. https://doi.org/10.1101/1': 'article',
    'Dray, P. (2011, May 3–5). Eels at night [Conference presentation]. Congress of Eels, Lisbon, Portugal.':
      'paper-conference',
    'Dray, Pia. “I Steered by Smell.” Interview by Tom Pell. Pier Magazine, 3 May 2011, pier.example/dray.':
      'interview',
    'Quays. Directed by Pia Dray, Lamp House, 2011.': 'motion_picture',
    'Dray, P. (2011). Eel. In T. Pell (Ed.), Encyclopedia of fish (pp. 3–4). Tern Books.':
      'entry-encyclopedia',
    '[3] 戴丽. 声呐[CP]. 北京: 海声公司, 2011.': 'software',
    '《航标管理条例》，2011年5月3日公布。': 'legislation',
    'Harbour Commission (2011) Green Paper on Buoys, Brussels.': 'report',
  };
  for (const [text, type] of Object.entries(sorts))
    it(`is told by “${text}”`, () => {
      expect(parseReference(text).csl.type).to.equal(type);
    });

  it('leaves the title, the version and the maker what they are', () => {
    expect(
      parseReference('Dray, P. (2011). Sonar (Version 2.0) [Computer software]. GitHub.').csl,
    ).to.deep.include({
      title: 'Sonar',
      version: '2.0',
      publisher: 'GitHub',
    });
    for (const text of [
      'Dray, P. (Director). (2011). Quays [Film]. Lamp House.',
      'Quays. Directed by P. Dray, Lamp House, 2011.',
    ])
      expect(parseReference(text).csl).to.deep.include({
        title: 'Quays',
        author: [{ family: 'Dray', given: 'P.' }],
        publisher: 'Lamp House',
      });
  });
});

describe('the date of a work that came out before', () => {
  for (const text of [
    'Dray, P. (2005). Quays. Tern Books. (Original work published 1911)',
    'Dray, P. (1911/2005). Quays. Tern Books.',
    'Dray, Pia. Quays. 1911. Reprint, London: Tern Books, 2005.',
  ])
    it(`is told apart from that of the print in “${text}”`, () => {
      const { csl } = parseReference(text);
      expect(csl.issued).to.deep.equal({ 'date-parts': [[2005]] });
      expect(csl['original-date']).to.deep.equal({ 'date-parts': [[1911]] });
      expect(csl.title).to.equal('Quays');
      expect(csl.publisher).to.equal('Tern Books');
    });

  it('is not the day on which people met', () => {
    const { csl } = parseReference(
      'Dray P. Eels. In: Pell T, editor. Proceedings of the Congress of Eels; 2011 May 3-5; Lisbon, Portugal. Berlin: Springer; 2012. p. 1-9.',
    );
    expect(csl).to.deep.include({ issued: { 'date-parts': [[2012]] }, 'publisher-place': 'Berlin' });
  });
});

describe('the people of a work', () => {
  const translators: Readonly<Record<string, string>> = {
    'Dray, P. (2004). Quays (A. Reed, Trans.; 2nd ed.). Tern Books.': 'Reed A.',
    'Dray, Pia: Kais. Aus dem Englischen von Jutta Lenz. Roman. Berlin: Aufbau 2004.': 'Lenz Jutta',
    'Dray, Pia, Les quais, traduit de l’anglais par Léa Roy, Paris, Seuil, 2004.': 'Roy Léa',
    'Dray, Pia. Los muelles. Trad. Eva Ruiz. Madrid: Siruela, 2004.': 'Ruiz Eva',
    'Дрей П. Причалы / пер. с англ. А. И. Шевченко. М. : Текст, 2004.': 'Шевченко А. И.',
    '皮亚·德雷：《码头》，何静译，商务印书馆2004年版，第20页。': '何 静',
    'ピア・ドレイ（村井和子訳）『埠頭』白水社、2004年。': '村井 和子',
    '피아 드레이, 『부두』, 정미영 옮김 (서울: 문학동네, 2004).': '정 미영',
    'Pia Dray, Bến cảng, Phạm Minh Tú dịch, NXB Trẻ, TP. Hồ Chí Minh, 2004.': 'Phạm Minh Tú',
    'دراي، بيا. الأرصفة. ترجمة: منى سعد. بيروت: دار الآداب، 2004.': 'سعد منى',
  };
  for (const [text, name] of Object.entries(translators))
    it(`has the translator of “${text}”`, () => {
      const { translator = [], title } = parseReference(text).csl;
      expect(translator.map(({ family, given }) => `${family} ${given}`)).to.deep.equal([name]);
      expect(title).not.to.equal(undefined);
    });

  it('has the editors of the work that holds it, and that work behind them', () => {
    for (const text of [
      'Dray, Pia, «Muelles», en Ana Reyes (ed.), Lecturas de práctico, Madrid, Siruela, 2011, pp. 3-19.',
      'Dray, Pia, ‘Quays’, in Lecturas de práctico, ed. by Ana Reyes (Madrid: Siruela, 2011), pp. 3–19.',
    ])
      expect(parseReference(text).csl).to.deep.include({
        type: 'chapter',
        editor: [{ family: 'Reyes', given: 'Ana' }],
        'container-title': 'Lecturas de práctico',
        publisher: 'Siruela',
        'publisher-place': 'Madrid',
      });
  });
});
