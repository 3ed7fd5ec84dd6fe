/** Signs that LaTeX or BibTeX would take for something else. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '\u00a0': '~',
  '\n': '\\newline{}',
  '\t': '\\ ',
};
const special = /[\\{}^~`\u00a0\n\t$&%#_]|-(?=-)|'(?=')| (?= )|^ /g;

/** Text as LaTeX for a .bib file in UTF-8: only what LaTeX would misread is written as a command. */
export function textToLatex(text: string): string {
  return text.replace(special, (sign) => {
    if (sign === '-' || sign === "'") return `${sign}{}`;
    if (sign === ' ') return '\\ ';
    return commands[sign] ?? `\\${sign}`;
  });
}

/** A title whose capitals are protected in braces, as styles of BibTeX make the rest of a title small. */
export function titleToLatex(title: string): string {
  return title
    .split(' ')
    .map((word, at) => (/\p{Lu}/u.test(at === 0 ? word.slice(1) : word) ? inBraces(word) : textToLatex(word)))
    .join(' ');
}

/** Without the punctuation on either side. */
function inBraces(word: string): string {
  const [, opening = '', core = '', closing = ''] =
    /^([^\p{L}\p{N}\p{M}]*)(.*[\p{L}\p{N}\p{M}])(.*)$/su.exec(word) ?? [];
  return `${textToLatex(opening)}{${textToLatex(core)}}${textToLatex(closing)}`;
}
