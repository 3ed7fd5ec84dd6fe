/**
 * Endings that forms of one word differ in, longest first, as `ending>what stays in its place`. Light on purpose: two words made one cost more than two forms kept
 * apart, since a sentence is short and each wrong hit weighs. Own tables, after the "light stemmers" of Savoy (2006), which do no worse than heavy ones.
 * Languages that do not inflect (Vietnamese) or are read by pairs of characters have none.
 */
const endings: Readonly<Record<string, string>> = {
  en: 'isations>is izations>is isation>is ization>is ations>at ation>at ements>e ement>e nesses> ness> ically>ic ities>ity iness>y ingly> edly> sses>ss ches>ch shes>sh xes>x ies>y ied>y ing> ed> ally>al ly> es>e s>',
  fr: 'issements> issement> ations>at ation>at ements> ement> euses>eu euse>eu eurs>eur aient> ions>ion ives>if ive>if aux>al ées> ée> és> é> er> ait> ant> es> s> e>',
  de: 'ungen>ung heiten>heit keiten>keit ischen>isch ische>isch lichen>lich liche>lich ern> en> er> em> es> te> e> n> s>',
  es: 'aciones>acion ación>acion amientos> amiento> imientos> imiento> mente> idades>idad aron> ieron> ando> iendo> ados> adas> ado> ada> ido> ida> es> os> as> o> a> s>',
  pt: 'ações>ac ação>ac amentos> amento> imentos> imento> mente> idades>idad aram> eram> ando> endo> ados> adas> ado> ada> ido> ida> ões>ao es> os> as> o> a> s>',
  it: 'azioni>az azione>az amenti> amento> imenti> imento> mente> arono> ando> endo> ati> ate> ato> ata> iti> ite> ito> ita> i> e> o> a>',
  pl: 'owania> owanie> ości>ość ami> ach> ego> emu> ymi> ych> imi> ich> ów> om> ie> ą> ę> y> i> a> e> u> o>',
  ru: 'ениями>ени ениях>ени ений>ени ения>ени ение>ени остями>ост остей>ост ости>ост ость>ост ыми> ими> ого> его> ому> ему> ами> ями> ах> ях> ов> ев> ей> ой> ый> ий> ая> яя> ое> ее> ые> ие> ом> ем> ам> ям> ую> юю> а> я> о> е> у> ю> ы> и> ь>',
  ar: 'اتها> ات> ون> ين> ها> هم> ة> ي>',
  hi: 'ियों> ाओं> ों> ें> ीं> ी> े> ा>',
};

/** What is left of a word must still tell it from others. Letters. */
const minStem = 3;
/** Forms that an ending does not lead to. */
const irregular: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    lives: 'life',
    nos: 'no',
    sank: 'sink',
    sunk: 'sink',
    fought: 'fight',
    sent: 'send',
    built: 'build',
    left: 'leav',
    began: 'begin',
    begun: 'begin',
    held: 'hold',
    took: 'take',
    taken: 'take',
    lost: 'los',
    losses: 'los',
    loss: 'los',
    said: 'say',
    says: 'say',
    met: 'meet',
    gave: 'giv',
    given: 'giv',
    rose: 'ris',
    fell: 'fall',
    grew: 'grow',
    died: 'die',
    dying: 'die',
    wrote: 'writ',
    written: 'writ',
    sold: 'sell',
    bought: 'buy',
    paid: 'pay',
    kept: 'keep',
    found: 'find',
    shot: 'shoot',
    shots: 'shoot',
    became: 'becom',
  },
};

type Endings = readonly (readonly [ending: string, instead: string])[];
const parsed = new Map<string, Endings>();

function endingsOf(language: string): Endings {
  const found = parsed.get(language);
  if (found !== undefined) return found;
  const list = Object.hasOwn(endings, language) ? (endings[language] ?? '') : '';
  const made = list
    .split(' ')
    .filter((rule) => rule !== '')
    .map((rule) => {
      const [ending = '', instead = ''] = rule.split('>');
      return [ending, instead] as const;
    });
  parsed.set(language, made);
  return made;
}

/** What the forms of a word have in common: `ships` and `ship` are one. `word` in lower case, `language` a primary subtag. */
export function stem(word: string, language: string): string {
  const odd = irregular[language];
  if (odd !== undefined && Object.hasOwn(odd, word)) return odd[word] ?? word;
  for (const [ending, instead] of endingsOf(language)) {
    if (!word.endsWith(ending)) continue;
    const left = word.slice(0, word.length - ending.length);
    if (left.length + instead.length < minStem) continue;
    if (language === 'en') {
      if (ending === 's' && /[sui]$/.test(left)) return word;
      return withoutEnd(left + instead);
    }
    return left + instead;
  }
  return language === 'en' ? withoutEnd(word) : word;
}

/** English drops `e` and doubles letters before an ending: `blockade, blockading`, `ship, shipped`. */
function withoutEnd(word: string): string {
  if (word.length > minStem && word.endsWith('e')) return word.slice(0, -1);
  return word.length > minStem && /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
