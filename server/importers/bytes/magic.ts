import { utf16Order } from './utf-16.ts';

/** First bytes that tell a format which is not text. `at` counts bytes from the start. */
const signatures: readonly { readonly hex: string; readonly at?: number; readonly is: string }[] = [
  { hex: '25504446', is: 'a PDF' },
  { hex: '89504e47', is: 'a PNG image' },
  { hex: 'ffd8ff', is: 'a JPEG image' },
  { hex: '47494638', is: 'a GIF image' },
  { hex: '57454250', at: 8, is: 'a WebP image' },
  { hex: '66747970', at: 4, is: 'a video or a HEIC image' },
  { hex: 'd0cf11e0a1b11ae1', is: 'an old Microsoft Office document (.doc, .xls or .ppt)' },
  { hex: '7b5c727466', is: 'a Rich Text document (.rtf)' },
  { hex: '1f8b', is: 'a gzip archive' },
  { hex: '314159265359', at: 4, is: 'a bzip2 archive' },
  { hex: '377abcaf271c', is: 'a 7-Zip archive' },
  { hex: '526172211a07', is: 'a RAR archive' },
  { hex: 'fd377a585a00', is: 'an xz archive' },
  { hex: '7f454c46', is: 'a program' },
  { hex: '4d5a9000', is: 'a Windows program' },
  { hex: 'cafebabe', is: 'a program' },
  { hex: '53514c69746520666f726d61742033', is: 'an SQLite database' },
  { hex: '49443303', is: 'an MP3 recording' },
  { hex: '49443304', is: 'an MP3 recording' },
  { hex: '4f67675300', is: 'an Ogg recording' },
  { hex: '57415645', at: 8, is: 'a WAV recording' },
  { hex: '41564920', at: 8, is: 'an AVI video' },
  { hex: '49492a00', is: 'a TIFF image' },
  { hex: '4d4d002a', is: 'a TIFF image' },
  { hex: 'd7cdc69a', is: 'a Windows picture' },
  { hex: '41542654464f524d', is: 'a DjVu document' },
];

/** Zip archives tell what they hold by the names of their first entries. */
const zipContents: readonly { readonly holds: string; readonly is: string }[] = [
  { holds: 'word/', is: 'a Word document (.docx)' },
  { holds: 'xl/', is: 'an Excel workbook (.xlsx)' },
  { holds: 'ppt/', is: 'a PowerPoint file (.pptx)' },
  { holds: 'application/epub+zip', is: 'an EPUB book' },
  { holds: 'application/vnd.oasis.opendocument', is: 'an OpenDocument file (.odt, .ods or .odp)' },
  { holds: '[Content_Types].xml', is: 'a Microsoft Office document' },
];

const zipHeadBytes = 4096;
/** Control bytes that text does not hold; a few may be dirt, more than this share are something else. */
const maxControlShare = 0.02;

/** What the bytes seem to be when they are not text, in plain words; `undefined` when they may be text. */
export function recogniseBinary(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, zipHeadBytes));
  const hex = head.subarray(0, 32).toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return recogniseZip(head.toString('latin1'));
  const known = signatures.find(({ hex: magic, at = 0 }) => hex.startsWith(magic, at * 2));
  if (known !== undefined) return known.is;
  if (utf16Order(bytes) !== undefined) return undefined;
  return hasTooManyControls(bytes) ? 'binary data' : undefined;
}

function recogniseZip(head: string): string {
  return zipContents.find(({ holds }) => head.includes(holds))?.is ?? 'a zip archive';
}

function hasTooManyControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    // Tab, line feed, vertical tab, form feed, carriage return, backspace (overstrike) and escape occur in text.
    if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) controls += 1;
  }
  return controls > bytes.length * maxControlShare;
}
