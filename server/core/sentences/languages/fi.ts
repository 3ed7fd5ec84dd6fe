import type { LanguageRules } from '../language-rules.ts';

export const fi: LanguageRules = {
  never:
    'tri prof hra rva ins dos dipl esim ts mm ym nk ent tms vrt ks n eng lat ruots saks engl synt kuol vs',
  number: 's nro n:o klo kpl luku kuva taul osa art mom p puh v',
  last: 'jne yms ym tms',
  maybe: 'eaa eKr jKr ekr jkr jr milj mrd oy ab',
  starters:
    'Se Ne Hän He Me Te Minä Sinä Tämä Tuo Nämä Nuo Joka Jos Kun Koska Vaikka Mutta Ja Tai Myös Siis Sitten Siellä Täällä Nyt ' +
    'Tänään Eilen Kuitenkin Lisäksi Siksi Mikä Kuka Missä Miten Miksi Kaikki Monet Moni Jokainen Ei Vuonna Toinen Ensimmäinen On ' +
    'Oli Olivat Hänen Heidän Sen Niiden Siitä Sitä Tästä Tässä Siinä',
  ordinals: 'roman',
};
