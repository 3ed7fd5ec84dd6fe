/** Month names by language, January first; each entry lists the long name and the short ones in use. Lower case, without dots. */
const names: readonly string[] = [
  // English
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  // French
  'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil|juill août septembre octobre novembre décembre|déc',
  // German
  'januar|jänner februar märz|mär april mai juni juli august september oktober|okt november dezember|dez',
  // Spanish
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  // Portuguese
  'janeiro fevereiro|fev março abril maio junho julho agosto setembro|set outubro|out novembro dezembro',
  // Italian
  'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre',
  // Polish
  'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  // Dutch
  'januari februari maart april mei juni juli augustus september oktober november december',
  // Indonesian
  'januari februari maret april mei juni juli agustus september oktober november desember|des',
  // Russian
  'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  // Arabic, of Egypt and the Gulf, and of the Maghreb
  'يناير|جانفي فبراير|فيفري مارس أبريل|إبريل|ابريل|أفريل مايو|ماي يونيو|يونيه|جوان يوليو|يوليه|جويلية أغسطس|اغسطس|أوت سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
];

/** Month number, 1 to 12, by name. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((language) =>
    language
      .split(' ')
      .flatMap((month, index) => month.split('|').map((name): [string, number] => [name, index + 1])),
  ),
);
