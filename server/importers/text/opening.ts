import { type Block, textOf } from './block.ts';
import { endsSentence } from './line.ts';
import { readByline } from './read-byline.ts';
import { readDate } from './read-date.ts';

/** Titles, captions, names and dates stand before the first long paragraph. */
const maxOpening = 12;
/** From here on, in UTF-16 code units, a paragraph is text; wide scripts say as much in a third of the room. */
const longParagraph = 200;
const maxTitle = 250;

/** How many blocks come before the text itself. */
export function openingLength(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => isText(block));
  return Math.min(first === -1 ? blocks.length : first, maxOpening);
}

function isText(block: Block): boolean {
  const text = textOf(block);
  const length = /\p{Script=Han}|\p{Script=Hiragana}/u.test(text) ? text.length * 3 : text.length;
  return (
    (block.kind === 'prose' && length >= longParagraph && !isCaption(text)) ||
    block.kind === 'list' ||
    block.kind === 'table'
  );
}

/** Agencies, and words that languages put before a photographer's name. */
const credit =
  /(?:\b(?:AFP|AP|EPA|EFE|ANSA|Reuters|Xinhua|Getty|TASS|Bloomberg|VNA|TTXVN|Kyodo|Yonhap|Antara|Bernama|Wikimedia|Flickr|Shutterstock|Unsplash|iStock)\b|\b(?:photo|image|picture|courtesy|credit|foto|bild|crédit|ảnh|imagen|immagine|zdjęcie)\b|新华社|新華社|摄|攝|图|圖|写真|사진)/iu;
const captionStart =
  /^(?:photo|image|picture|figure|caption|foto|bild|légende|ảnh|图|圖|写真|사진)\s*\d*\s*[:：.]/iu;
/** How much of the end of a caption may hold the credit. */
const creditLength = 80;
const maxCaption = 600;

/** A line under a picture: it ends with who took it, in brackets or after a mark, or it begins by saying what it is. */
export function isCaption(text: string): boolean {
  if (text.length > maxCaption) return false;
  if (captionStart.test(text)) return true;
  const tail = text.slice(-creditLength);
  const bracketed = /[(（[]([^()（）[\]]{2,78})[)）\]]\.?$/u.exec(tail)?.[1];
  if (bracketed !== undefined) return text.length > bracketed.length + 20 && credit.test(bracketed);
  return (
    /[.。]\s+(?:photo|image|foto|ảnh|bild|crédit|credit)\s*(?:by|par|von|:|：|©)/iu.test(tail) ||
    /(?:©|\bPhoto:)[^.]{2,60}$/u.test(tail)
  );
}

/** Whether a block could be a title: short, no full stop, not a date, a byline, an address or a caption. */
export function couldBeTitle(block: Block): boolean {
  if (block.kind !== 'prose' && block.kind !== 'lines' && block.kind !== 'heading') return false;
  const text = textOf(block);
  if (block.kind === 'lines' && block.lines.length > 3) return false;
  if (text.length < 2 || text.length > maxTitle || !/\p{L}/u.test(text)) return false;
  if (/[.。,，;；:：]["'”’]?$/u.test(text) && !/(?:\.\.\.|…|\b\p{Lu}\.)$/u.test(text)) return false;
  if (endsSentence(text) && /[.。]\s/.test(text)) return false;
  if (
    /^(?:https?:|www\.)/i.test(text) ||
    /\S@\S/.test(text) ||
    /^\p{L}[\p{L} ]{0,20}[:：]\s*https?:/iu.test(text)
  )
    return false;
  return readDate(text) === undefined && readByline(text) === undefined && !isCaption(text);
}
