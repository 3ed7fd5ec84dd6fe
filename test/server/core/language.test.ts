import { expect } from 'chai';
import fc from 'fast-check';
import { detectLanguage } from '../../../server/core/language.ts';

describe('the language of a text', () => {
  const texts: [string, string][] = [
    [
      'en',
      'The two towns had kept a common ferry since the bridge fell, and nobody could say who had paid for it.',
    ],
    [
      'fr',
      'Les deux villes avaient gardé un bac depuis la chute du pont, et personne ne savait plus qui l’avait payé.',
    ],
    [
      'de',
      'Die beiden Städte hatten seit dem Einsturz der Brücke eine Fähre, und niemand wusste, wer sie bezahlt hatte.',
    ],
    [
      'es',
      'Las dos ciudades tenían una barca desde que cayó el puente, y nadie sabía quién la había pagado por ellas.',
    ],
    [
      'pt',
      'As duas cidades tinham uma balsa desde que a ponte caiu, e ninguém sabia mais quem não havia pago por ela.',
    ],
    [
      'it',
      'Le due città avevano una barca da quando il ponte era caduto, e nessuno sapeva più chi la avesse pagata.',
    ],
    [
      'pl',
      'Oba miasta miały wspólny prom od czasu, gdy zawalił się most, i nikt nie wiedział, kto za niego zapłacił.',
    ],
    [
      'nl',
      'De twee steden hadden een veer sinds de brug was ingestort, en niemand wist meer wie het had betaald.',
    ],
    [
      'id',
      'Kedua kota itu memiliki perahu sejak jembatan tersebut runtuh, dan tidak ada yang tahu siapa yang membayar untuk itu.',
    ],
    ['vi', 'Hai thị trấn đã dùng chung một con đò từ khi cây cầu sập, và không ai còn nhớ ai đã trả tiền.'],
    [
      'ru',
      'Два города держали общий паром с тех пор, как рухнул мост, и никто уже не помнил, кто за него заплатил.',
    ],
    [
      'uk',
      'Два міста мали спільний пором, відколи впав міст, і ніхто вже не пам’ятав, хто за нього заплатив.',
    ],
    ['zh-Hans', '两个镇子自从旧桥坍塌以后便共用一条渡船，谁也说不清这条船是谁出的钱。'],
    ['zh-Hant', '兩個鎮子自從舊橋坍塌以後便共用一條渡船，誰也說不清這條船是誰出的錢。'],
    ['ja', '二つの町は橋が落ちてから渡し船を共同で使っており、誰が払ったのかもう誰も知らなかった。'],
    ['ko', '두 마을은 다리가 무너진 뒤로 나룻배를 함께 썼고, 누가 돈을 냈는지 아무도 몰랐다.'],
    ['ar', 'كانت للمدينتين عبارة مشتركة منذ أن سقط الجسر، ولم يعد أحد يعرف من الذي دفع ثمنها في ذلك الوقت.'],
    [
      'fa',
      'این دو شهر از زمانی که پل فرو ریخت یک قایق مشترک داشتند و کسی نمی‌دانست که چه کسی برای آن پول داده است.',
    ],
    ['hi', 'पुल गिरने के बाद से दोनों शहरों की एक ही नाव थी और किसी को नहीं पता था कि उसके लिए पैसे किसने दिए थे।'],
    ['th', 'สองเมืองใช้เรือข้ามฟากร่วมกันตั้งแต่สะพานพังลง และไม่มีใครรู้ว่าใครเป็นคนจ่าย'],
    ['', ''],
    ['', '12 / 34 – 56'],
    ['', 'Xyzzy plugh'],
    ['', 'https://example.org/the/of/and/to/in/a/is/that'],
  ];
  for (const [language, text] of texts) {
    it(`is ${language || 'unknown'}: ${text.slice(0, 30)}`, () =>
      expect(detectLanguage(text)).to.equal(language));
  }

  it('is that of the running text, not of the names quoted in it', () => {
    const text =
      'The joint statement (中越联合声明) was read aloud, and it was said that the two sides had agreed on all of it.';
    expect(detectLanguage(text)).to.equal('en');
  });

  it('is a valid tag or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(detectLanguage(text)).to.match(/^(?:[a-z]{2}(?:-[A-Z][a-z]{3})?)?$/);
      }),
    );
  });
});
