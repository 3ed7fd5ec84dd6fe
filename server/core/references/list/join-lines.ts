/** The tail of an address that was broken at a line's end, and a head that goes on with one. */
const openAddress = /(?:https?:\/\/|www\.|\b10\.\d{4,9}\/)\S*[/_=?&%.-]$/i;
const address = /(?:https?:\/\/|www\.|\b10\.\d{4,9}\/)\S*$/i;
const goesOn = /^[^\s.,]*[/_=%&#-]\S*|^\S+\.(?:html?|php|aspx?|pdf|shtml)\b/i;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。；：、）》」』]$/u;
const unspacedHead = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。；：、（《「『]/u;

/** How much of what is joined already is looked at. UTF-16 code units. */
const maxTail = 300;

/** An entry's lines in one: words that a hyphen parted are whole again, addresses too, and Chinese and Japanese get no spaces. */
export function joinLines(lines: readonly string[]): string {
  const joined: string[] = [];
  let tail = '';
  for (const line of lines) {
    const glue = joined.length === 0 ? '' : glueOf(tail, line);
    if (glue === undefined) joined.push((joined.pop() ?? '').slice(0, -1), line);
    else joined.push(glue + line);
    tail = (glue === undefined ? tail.slice(0, -1) : tail + glue).slice(-maxTail) + line.slice(-maxTail);
  }
  return joined.join('');
}

/** What comes between two lines; undefined where the hyphen before goes. */
function glueOf(tail: string, line: string): string | undefined {
  if (openAddress.test(tail) && /^[\w%#?=&~]/.test(line)) return '';
  if (address.test(tail) && goesOn.test(line)) return '';
  if (/\p{Ll}-$/u.test(tail) && /^\p{Ll}/u.test(line)) return undefined;
  // A range of pages, or a name such as `Jean-` and `Paul`.
  if (/[\p{L}\p{N}][-–]$/u.test(tail)) return '';
  return unspaced.test(tail) && unspacedHead.test(line) ? '' : ' ';
}
