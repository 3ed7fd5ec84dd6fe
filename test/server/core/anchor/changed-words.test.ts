import { expect } from 'chai';
import { carry } from '../../../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../../../server/core/anchor/describe.ts';

/** The text around a claim, by language: enough for the language to be told. */
const surroundings = {
  en: [
    'The inquiry was opened in the spring by the ministry.',
    'Nobody on the island was surprised by that.',
  ],
  de: [
    'Die Untersuchung begann im Frühjahr auf Wunsch des Ministeriums.',
    'Auf der Insel hat das wenig erstaunt.',
  ],
  fr: ['L’enquête fut ouverte au printemps par le ministère.', 'Sur l’île, cela surprit les gens du port.'],
  es: [
    'La investigación se abrió en primavera por orden del ministerio.',
    'En la isla eso sorprendió a la gente.',
  ],
  ru: ['Расследование началось весной по просьбе министерства.', 'На острове это удивило рыбаков.'],
  vi: ['Cuộc điều tra được mở vào mùa xuân theo lệnh của bộ.', 'Trên đảo điều đó làm dân làng ngạc nhiên.'],
  zh: ['调查在春天由外交部开始。', '岛上的渔民对此感到惊讶。'],
  ja: ['調査は春に外務省によって始められた。', '島の漁師たちはそれに驚いた。'],
  ar: ['بدأ التحقيق في الربيع بأمر من الوزارة.', 'وقد فوجئ الصيادون في الجزيرة بذلك.'],
  hi: ['जांच वसंत में मंत्रालय के आदेश से शुरू हुई।', 'द्वीप पर मछुआरे इससे चकित हुए।'],
} as const;
type Language = keyof typeof surroundings;

const number = 'A number in it has changed.';
const negation = 'A negation in it has changed.';
const quantifier = 'A word such as “all” or “some” in it has changed.';

/** Language, the sentence as it was and as it is, and why a person is asked; no reason where nobody is. */
const cases: readonly (readonly [Language, string, string, string?])[] = [
  [
    'en',
    'Forty houses by the harbour were burnt down.',
    'Fifty houses by the harbour were burnt down.',
    number,
  ],
  [
    'en',
    'The crew of two boats left the harbour at dawn.',
    'The crew of three boats left the harbour at dawn.',
    number,
  ],
  [
    'en',
    'The captain is not guilty of the charges, they said.',
    'The captain is now guilty of the charges, they said.',
    negation,
  ],
  [
    'en',
    'The captain is guilty of all the charges, they said.',
    'The captain is not guilty of all the charges, they said.',
    negation,
  ],
  [
    'en',
    'The captain was never asked about his orders.',
    'The captain was asked about his orders.',
    negation,
  ],
  [
    'en',
    'All boats of the fleet came back that evening.',
    'Some boats of the fleet came back that evening.',
    quantifier,
  ],
  [
    'en',
    'The captain is not guilty of the charges, they said.',
    'The captain is nott guilty of the charges, they said.',
  ],
  ['en', 'Forty houses by the harbour were burnt down.', 'Forrty houses by the harbour were burned down.'],
  [
    'en',
    'The captain is not gilty of all charges, they said.',
    'The captain is not guilty of all charges, they said.',
  ],
  [
    'en',
    'None of two boats and forty men came back that evening.',
    'None of two boats and forty men came home that evening.',
  ],
  ['de', 'Vierzig Häuser am Hafen sind abgebrannt.', 'Fünfzig Häuser am Hafen sind abgebrannt.', number],
  [
    'en',
    'The captain is not guilty of the charges, they said.',
    'The captain is not not guilty of the charges, they said.',
  ],
  ['zh', '上级不许渔船在夜里离开港口。', '上级不不许渔船在夜里离开港口。'],
  [
    'de',
    'Der Kapitän wurde zu den Befehlen nicht befragt.',
    'Der Kapitän wurde zu den Befehlen befragt.',
    negation,
  ],
  [
    'fr',
    'Le capitaine n’a pas reçu les ordres du port.',
    'Le capitaine a reçu les ordres du port.',
    negation,
  ],
  [
    'fr',
    'Tous les bateaux de la flotte sont revenus.',
    'Certains bateaux de la flotte sont revenus.',
    quantifier,
  ],
  [
    'es',
    'Cuarenta casas del puerto se quemaron aquella noche.',
    'Cincuenta casas del puerto se quemaron aquella noche.',
    number,
  ],
  ['ru', 'Капитан не получил приказа из порта.', 'Капитан получил приказ из порта.', negation],
  [
    'vi',
    'Một chiếc thuyền đã rời bến cảng lúc rạng đông.',
    'Hai chiếc thuyền đã rời bến cảng lúc rạng đông.',
    number,
  ],
  ['vi', 'Thuyền trưởng không nhận được lệnh của cảng.', 'Thuyền trưởng nhận được lệnh của cảng.', negation],
  ['zh', '当天清晨三艘渔船离开了港口。', '当天清晨四艘渔船离开了港口。', number],
  ['zh', '船长没有收到港口发来的命令。', '船长收到港口发来的命令。', negation],
  ['zh', '所有渔船在当天傍晚返回了港口。', '部分渔船在当天傍晚返回了港口。', quantifier],
  ['zh', '统一以后三艘渔船离开了港口。', '统一之后三艘渔船离开了港口。'],
  ['ja', 'その朝、三隻の漁船が港を出た。', 'その朝、四隻の漁船が港を出た。', number],
  ['ar', 'غادرت أربعون سفينة الميناء عند الفجر.', 'غادرت خمسون سفينة الميناء عند الفجر.', number],
  ['hi', 'कप्तान को बंदरगाह से आदेश नहीं मिला था।', 'कप्तान को बंदरगाह से आदेश मिला था।', negation],
];

/** What becomes of the sentence between its unchanged neighbours. */
function carried(language: Language, was: string, is: string) {
  const [before, after] = surroundings[language];
  const text = (sentence: string) => [before, sentence, after].join(' ');
  const start = before.length + 1;
  const span = describeRange(text(was), { start, end: start + was.length });
  return { found: carry(text(was), text(is), [span])[0], start };
}

describe('a word that turns a statement round', () => {
  for (const [language, was, is, why] of cases)
    it(`is ${why === undefined ? 'left alone' : 'asked about'}: ${was} → ${is}`, () => {
      const { found, start } = carried(language, was, is);
      if (found?.state === 'lost' || found === undefined) expect.fail('lost');
      expect(found.span).to.deep.include({ start, exact: is });
      if (why === undefined) expect(found.state).to.equal('sure');
      else expect(found).to.deep.include({ state: 'check', why });
    });
});
