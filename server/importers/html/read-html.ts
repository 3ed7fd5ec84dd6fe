import { detectLanguage } from '../../core/language.ts';
import { decode } from '../bytes/decode.ts';
import type { Choices, Imported, Upload, Warning } from '../importer.ts';
import type { Block } from '../text/block.ts';
import { guessMetadata } from '../text/guess-metadata.ts';
import { openLedger } from '../text/ledger.ts';
import { type DomElement, mergeTexts, parsePage, words } from './dom.ts';
import { decodeEntities } from './decode-entities.ts';
import { flattenNesting, maxNesting } from './flatten-nesting.ts';
import { keepArticle } from './keep-article.ts';
import { findNotes, linkNotes } from './notes.ts';
import { readPageMetadata } from './page-metadata.ts';
import { markPassages, passageMark, removeUnread } from './passages.ts';
import { preparePage } from './prepare.ts';
import { toMarkdown } from './to-markdown.ts';

/** How much of a long document is enough to tell its language. UTF-16 code units. */
const languageSample = 20_000;
/** How many passages from the top and from the end may say who wrote the text, and when. */
const topPassages = 12;

/** Reads a web page: its metadata, then its article as Markdown. What stands around the article is taken out by decisions. */
export function readHtml(
  upload: Upload,
  choices: Choices,
): Imported & { readonly removed: readonly string[] } {
  const { text, warnings: charset } = decode(upload, declaredCharset(upload.bytes));
  const { html, dropped } = flattenNesting(decodeEntities(text));
  const document = parsePage(html);
  const page = readPageMetadata(document);
  const ledger = openLedger(choices);
  removeUnread(document.body);
  mergeTexts(document.body);
  const notes = findNotes(document);
  const passages = markPassages(document.body);
  const needed = new Set(notes.map((note) => note.text));
  const article = keepArticle(document, passages, needed, page.metadata.title ?? '', ledger);
  const guess = guessFromPassages(
    [...document.body.querySelectorAll(`[${passageMark}]`)],
    page.metadata.title,
  );
  preparePage(document, page.metadata.url);
  linkNotes(
    document,
    notes.filter((note) => isInside(note.text, document.body) && isInside(note.reference, document.body)),
  );
  const body = toMarkdown(document.body);
  const language = page.metadata.language ?? detectLanguage(body.slice(0, languageSample));
  const nesting: Warning[] =
    dropped === 0
      ? []
      : [
          {
            code: 'nesting',
            message: `${dropped} elements nested more than ${maxNesting} deep were flattened; their text is kept.`,
          },
        ];
  return {
    metadata: { ...guess.metadata, ...page.metadata, ...(language === '' ? {} : { language }) },
    found: {
      ...(language === '' ? {} : { language: 'the words of the text' }),
      ...guess.found,
      ...page.found,
    },
    body,
    decisions: ledger.decisions(),
    warnings: [...charset, ...nesting, ...article.warnings],
    removed: ledger.removed(),
  };
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}encoding=["']([\w:.-]{2,40})/.exec(head)?.[1]
  );
}

/** Byline and date as the article's own lines say them, for pages whose head says nothing. */
function guessFromPassages(
  passages: readonly DomElement[],
  title: string | undefined,
): Pick<Imported, 'metadata' | 'found'> {
  const near =
    passages.length <= topPassages * 2
      ? passages
      : [...passages.slice(0, topPassages), ...passages.slice(-topPassages)];
  const blocks = near.map(
    (passage, at): Block => ({
      kind: 'prose',
      at: at + 1,
      newPage: false,
      open: false,
      text: words(passage),
    }),
  );
  const titleAt = blocks.findIndex((block) => block.kind === 'prose' && block.text === title);
  const { metadata, found } = guessMetadata(blocks, titleAt === -1 ? undefined : titleAt);
  const where = Object.fromEntries(
    Object.entries(found).map(([field, place]) => [field, place.replace(/^line \d+/, 'the article')]),
  );
  return { metadata, found: where };
}

function isInside(element: DomElement, body: DomElement): boolean {
  for (let up: DomElement | null = element; up !== null; up = up.parentNode) if (up === body) return true;
  return false;
}
