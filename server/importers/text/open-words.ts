/**
 * Words that no sentence and hardly a heading ends with: articles, prepositions, conjunctions, auxiliaries. Only those that mean nothing else
 * in another of these languages.
 */
export const openWords: ReadonlySet<string> = new Set(
  [
    'the a an of and or nor to at by for with from into onto as that which whose who whom than between among through during toward towards against upon its their his her my our your is are was were has have had will would can could should may might must been being such very',
    'le la les un une des du de et ou à au aux en dans par sur avec sans sous chez entre que qui dont ce cette ces sa ses leur leurs est sont était étaient ont',
    'der das den dem des ein eine einen einem einer eines und oder von vom zu zum zur mit für durch gegen ohne auf aus bei nach seit wegen über unter zwischen dass ist sind waren haben wird werden wurde wurden',
    'el los las una unos unas del al y por para entre hacia hasta desde su sus fue fueron han',
    'os uma dos das ao aos com sem pelo pela pelos pelas foi são',
    'il lo gli uno dei degli delle nel nella nei senza tra fra è sono',
    'na od po przez dla oraz albo lub że który która które jest są',
    'và của cho với từ trong là các những một để bởi tại về theo được bị đã sẽ đang',
    'atau yang di ke dari untuk dengan pada oleh dalam adalah',
    'и или но в на с к от до из за для по при что который которая которые',
  ].flatMap((words) => words.split(' ')),
);
