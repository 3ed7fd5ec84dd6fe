/** What Markdown, with the extensions in use, may take for a mark within a line. */
const inline = /[\\`*_[\]<>~|&$^]/g;
/** What would begin a block at the start of a line: a list, a heading, a rule or an underline; of a numbered list it is the sign after the number. */
const lineStart = /^(?=[-+#:=]+(?:\s|$))|(?<=^\d{1,9})(?=[.)](?:\s|$))/;

/** Any text as one line of Markdown that reads as that text: no mark, link or HTML of its own. White space becomes single spaces. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(inline, '\\$&').replace(lineStart, '\\');
}

/** The paragraphs of a text, each as one line. */
export function escapeParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(escapeMarkdown)
    .filter((paragraph) => paragraph !== '');
}
