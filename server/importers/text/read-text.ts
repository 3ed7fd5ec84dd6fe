import { detectLanguage } from '../../core/language.ts';
import type { Choices, Imported } from '../importer.ts';
import { toBlocks } from './blocks.ts';
import { joinBrokenSentences } from './broken-sentences.ts';
import { removeClutter } from './clutter.ts';
import { emit } from './emit.ts';
import { escapeHtml, escapeText } from './escape.ts';
import { findTitle } from './find-title.ts';
import { readFootnotes } from './footnotes.ts';
import { guessMetadata } from './guess-metadata.ts';
import { openLedger } from './ledger.ts';
import { toLines } from './line.ts';
import { isMarkdownLike } from './markdown-like.ts';
import { removePageFurniture } from './page-furniture.ts';
import { proposePullQuotes } from './pull-quotes.ts';
import { markFences, toRuns } from './runs.ts';
import { setHeadings } from './set-headings.ts';
import { moveCaptions, setTitle } from './set-title.ts';
import { plainSpaces } from './spaces.ts';
import { closeDoubleSpacing } from './spacing.ts';
import { readVocabulary } from './vocabulary.ts';

export interface ReadText extends Omit<Imported, 'warnings'> {
  /** Every text that was taken out, whole. */
  readonly removed: readonly string[];
}

/** How much of a long document is enough to tell its language. UTF-16 code units. */
const languageSample = 20_000;

/**
 * Reads plain text, or Markdown (`isMarkdown`), with the faults that text brings along: cut lines, broken words, running heads, page numbers, web pages' buttons.
 * Every step is entered as a decision and is left out when it was declined.
 */
export function readText(text: string, isMarkdown: boolean, choices: Choices): ReadText {
  const ledger = openLedger(choices);
  const all = toLines(text);
  const markdown = isMarkdown || keepsMarks(all, ledger);
  const fenced = markdown ? markFences(all) : all;
  const lines = closeDoubleSpacing(removePageFurniture(plainSpaces(fenced, ledger), ledger), ledger);
  const vocabulary = readVocabulary(lines.map((line) => line.text));
  const context = { ledger, vocabulary, markdown, softBreaks: isMarkdown };
  const clear = removeClutter(toBlocks(toRuns(lines), context), ledger);
  const whole = joinBrokenSentences(readFootnotes(clear, ledger), vocabulary, ledger);
  const titleAt = findTitle(whole);
  const guess = guessMetadata(whole, titleAt);
  const titled = moveCaptions(setTitle(whole, titleAt, ledger), titleAt, ledger);
  const set = proposePullQuotes(isMarkdown ? titled : setHeadings(titled, ledger), ledger);
  const body = emit(set, isMarkdown ? (words) => words : markdown ? escapeHtml : escapeText);
  const language = detectLanguage(body.slice(0, languageSample));
  return {
    metadata: { ...guess.metadata, ...(language === '' ? {} : { language }) },
    found: { ...guess.found, ...(language === '' ? {} : { language: 'the words of the text' }) },
    body,
    decisions: ledger.decisions(),
    removed: ledger.removed(),
  };
}

function keepsMarks(lines: ReturnType<typeof toLines>, ledger: ReturnType<typeof openLedger>): boolean {
  if (!isMarkdownLike(lines)) return false;
  const decision = ledger.open({
    kind: 'markup',
    label: () => 'Read asterisks, hashes and the like as Markdown',
  });
  const first = lines.find(({ text }) => /[*_[#`|]/.test(text));
  decision.note(first?.text ?? '', first?.text ?? '', first?.at ?? 1);
  return decision.applied;
}
