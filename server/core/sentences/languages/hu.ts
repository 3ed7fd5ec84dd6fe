import type { LanguageRules } from '../language-rules.ts';

export const hu: LanguageRules = {
  never: 'dr prof ifj id özv gr br szt pl ún kb ill vö ld ford szerk ang ném lat fr bp ker',
  number:
    'u út sz old o kb fsz em ép tel köt ábra tábl bek pont § jan febr márc ápr máj jún júl aug szept okt nov dec',
  last: 'stb s.a.t',
  maybe: 'i.e i.sz kr.e kr.u m rt bt zrt nyrt du kft',
  starters:
    'A Az Ez Ezt Ezek Azok Egy Ő Ők Mi Ti Én Te Ha De És Vagy Hogy Mert Amikor Ahol Mint Is Nem Majd Aztán Akkor Most Ma Tegnap ' +
    'Itt Ott Így Úgy Ezért Azért Azonban Ugyanakkor Továbbá Ki Mit Miért Hogyan Hol Minden Sok Néhány Több Senki Semmi Már Még ' +
    'Csak Ennek Annak Ebben Abban Erre Arra Ezzel Azzal Később Végül',
  ordinals: 'roman',
};
