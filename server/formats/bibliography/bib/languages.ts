/** Names that LaTeX has for languages, by the tag of the language; the first name of a tag is the one that is written. */
const names: readonly (readonly [tag: string, names: string])[] = [
  ['en', 'english'],
  ['en-US', 'american usenglish'],
  ['en-GB', 'british ukenglish'],
  ['fr', 'french francais'],
  ['de', 'ngerman german'],
  ['de-AT', 'naustrian austrian'],
  ['es', 'spanish'],
  ['pt', 'portuguese portuges'],
  ['pt-BR', 'brazilian brazil'],
  ['it', 'italian'],
  ['pl', 'polish'],
  ['nl', 'dutch'],
  ['ru', 'russian'],
  ['zh', 'chinese'],
  ['ja', 'japanese'],
  ['ko', 'korean'],
  ['vi', 'vietnamese'],
  ['ar', 'arabic'],
  ['he', 'hebrew'],
  ['tr', 'turkish'],
  ['el', 'greek'],
  ['id', 'indonesian bahasa'],
  ['cs', 'czech'],
  ['sv', 'swedish'],
];
const tagByName = new Map(
  names.flatMap(([tag, all]) => all.split(' ').map((name): [string, string] => [name, tag])),
);
const nameByTag = new Map(names.map(([tag, all]): [string, string] => [tag, all.split(' ')[0] ?? '']));

/** The tag of a language by its name in LaTeX; anything else as it is. */
export function readLanguage(value: string): string {
  return tagByName.get(value.trim().toLowerCase()) ?? value;
}

/** The name of a language in LaTeX by its tag; `undefined` where there is none. */
export function languageName(tag: string): string | undefined {
  return nameByTag.get(tag);
}
